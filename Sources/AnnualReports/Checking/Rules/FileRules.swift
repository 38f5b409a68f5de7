/// Files that gave no report.
extension EditRule {
  static let fileRules = [
    accessible, notEmpty, sensibleSize, knownEncoding, knownFormat, honestExtension,
    leadingLink, noLoop, ordinaryFile, visibleFile, reportName, noOwnOutput, namedOnce,
  ]

  private static let unread = Text(
    "读不出来的文件，其中的报告没有计入，也没有检查。", "a file that cannot be read is neither counted nor checked")

  private static let passedOver = Text(
    "略过的文件列在这里，以免误以为已经检查。", "what was passed over is listed, lest it be thought to be checked")

  static let accessible = EditRule(
    "F-ACCESS", .error, Text("文件有权读取", "the system lets the file be read"), reason: unread)

  static let notEmpty = EditRule(
    "F-EMPTY", .error, Text("文件不为空", "the file is not empty"), reason: unread)

  static let sensibleSize = EditRule(
    "F-SIZE", .error, Text("文件大小合理", "the file is not too large"), reason: unread)

  static let knownEncoding = EditRule(
    "F-ENCODING", .error, Text("编码能识别", "the encoding is known"), reason: unread)

  static let knownFormat = EditRule(
    "F-FORMAT", .error, Text("格式能读取", "the format can be read"), reason: unread)

  static let honestExtension = EditRule(
    "F-EXTENSION", .info,
    Text("扩展名与内容相符", "the ending of the name fits the contents"),
    reason: Text(
      "扩展名与内容不符的文件按内容读取，供核对。",
      "a file that is not what its name says is read as what it is, for somebody to check"))

  static let leadingLink = EditRule(
    "F-LINK", .warning, Text("链接指向存在的文件", "links lead somewhere"), reason: passedOver)

  static let noLoop = EditRule(
    "F-LOOP", .warning, Text("链接不循环", "links do not lead in circles"), reason: passedOver)

  static let ordinaryFile = EditRule(
    "F-SPECIAL", .warning, Text("是普通文件", "the file is an ordinary one"), reason: passedOver)

  static let visibleFile = EditRule(
    "F-HIDDEN", .info, Text("不是隐藏文件或临时文件", "the file is neither hidden nor temporary"),
    reason: passedOver)

  static let reportName = EditRule(
    "F-OTHER", .info, Text("文件类型可能是报告", "the file may be a report by its name"), reason: passedOver)

  static let noOwnOutput = EditRule(
    "F-OUTPUT", .info, Text("不是本程序的输出", "the folder is no output of this program"),
    reason: passedOver)

  static let namedOnce = EditRule(
    "F-TWICE", .info, Text("文件只出现一次", "the file is named once"), reason: passedOver)
}
