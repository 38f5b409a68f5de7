internal import Arguments
internal import AnnualReports
internal import Documents

/// What is to be said about a file that was not, or not wholly, read.
struct FileFinding: Sendable {
  /// The path as the files name it.
  let source: String

  /// The finding; its rule begins with `F-`.
  let finding: Finding

  init(
    _ path: FilePath, _ severity: Finding.Severity, _ rule: String, zh: String, en: String
  ) {
    self.init(path, Finding(severity, rule: rule, chinese: zh, english: en))
  }

  init(_ path: FilePath, _ finding: Finding) {
    source = path.text
    self.finding = finding
  }
}

extension FileFinding {
  /// A path that the system does not let be read.
  static func denied(_ path: FilePath, _ error: SystemError) -> FileFinding {
    FileFinding(
      path, .error, "F-ACCESS", zh: "无法读取：\(error.reason[.zh])。",
      en: "cannot be read: \(error.reason[.en])")
  }

  /// A folder or archive that did not hold the same files a second time.
  static func changed(_ path: FilePath) -> FileFinding {
    FileFinding(
      path, .error, "F-ACCESS", zh: "读取期间其中的文件有增减，请重新运行。",
      en: "files came or went while it was read; run again")
  }

  /// A link that leads nowhere.
  static func danglingLink(_ path: FilePath) -> FileFinding {
    FileFinding(
      path, .warning, "F-LINK", zh: "链接指向的文件不存在，已略过。",
      en: "a link to something that is not there; passed over")
  }

  /// A link that leads back to a folder on the way to it.
  static func loop(_ path: FilePath) -> FileFinding {
    FileFinding(
      path, .warning, "F-LOOP", zh: "链接循环，指回上级文件夹，已略过。",
      en: "a link that leads in a circle; passed over")
  }

  /// A FIFO, socket or device, which is never opened.
  static func special(_ path: FilePath) -> FileFinding {
    FileFinding(
      path, .warning, "F-SPECIAL", zh: "不是普通文件（管道、套接字或设备），已略过。",
      en: "no ordinary file but a pipe, socket or device; passed over")
  }

  /// A hidden file or one that an office program left while it was editing.
  static func hidden(_ path: FilePath) -> FileFinding {
    FileFinding(
      path, .info, "F-HIDDEN", zh: "隐藏文件或临时文件，已略过。",
      en: "hidden or temporary; passed over")
  }

  /// A file that is no report by its name.
  static func other(_ path: FilePath) -> FileFinding {
    FileFinding(
      path, .info, "F-OTHER", zh: "从文件名看不是报告，已略过；要读取请直接给出该文件。",
      en: "no report by its name; passed over. Name the file itself to have it read.")
  }

  /// A folder that an earlier run wrote.
  static func ownOutput(_ path: FilePath) -> FileFinding {
    FileFinding(
      path, .info, "F-OUTPUT", zh: "本程序以前的输出文件夹，已略过。",
      en: "results of an earlier run; passed over")
  }

  /// A file that the arguments lead to more than once.
  static func twice(_ path: FilePath) -> FileFinding {
    FileFinding(
      path, .info, "F-TWICE", zh: "同一文件在参数中多次出现，只读一次。",
      en: "named more than once; read once")
  }
}

extension FileFinding {
  /// A file without a byte.
  static func empty(_ path: FilePath) -> FileFinding {
    FileFinding(
      path, .error, "F-EMPTY", zh: "文件是空的，请重新取得报告。",
      en: "the file is empty; get the report again")
  }

  /// A file that is too large to be a report.
  static func tooLarge(_ path: FilePath) -> FileFinding {
    FileFinding(
      path, .error, "F-SIZE", zh: "文件超过 1 GiB，不是一份报告，未读取。",
      en: "larger than 1 GiB, which is no report; not read")
  }

  /// A file that gives no document, and what can be done about it.
  static func unreadable(_ path: FilePath, _ reason: UnreadableDocument) -> FileFinding {
    let rule = if case .undecodable = reason { "F-ENCODING" } else { "F-FORMAT" }
    let (message, advice) = (reason.message, reason.advice)
    return FileFinding(
      path, .error, rule, zh: "\(message.chinese)；\(advice.chinese)。",
      en: "\(message.english); \(advice.english)")
  }

  /// A file whose extension stands for another format than its bytes show.
  static func lyingExtension(_ path: FilePath, _ note: UnreadableDocument.Message) -> FileFinding {
    FileFinding(path, .info, "F-EXTENSION", zh: "\(note.chinese)。", en: note.english)
  }

  /// An archive in an archive, which is not opened.
  static func nestedArchive(_ path: FilePath) -> FileFinding {
    FileFinding(
      path, .error, "F-FORMAT", zh: "压缩包里的压缩包，请先解压。",
      en: "an archive within an archive; unpack it first")
  }

  /// A report in a format that cannot be read yet.
  static func format(_ path: FilePath, _ kind: FileFormat.Kind) -> FileFinding {
    let cure = kind.cure
    return FileFinding(
      path, .error, "F-FORMAT", zh: "不能读取\(cure.zh)。", en: "not readable: \(cure.en)")
  }
}

extension FileFormat.Kind {
  /// What the file is and what its user can do, to follow "not readable".
  fileprivate var cure: (zh: String, en: String) {
    switch self {
    case .layout: ("版式文件，请转换为 PDF", "a page description; convert it to PDF")
    case .sheet: ("旧版电子表格，请另存为 .xlsx", "an old spreadsheet; save it as .xlsx")
    case .slides: ("演示文稿，请另存为纯文本", "slides; save them as plain text")
    case .picture: ("图片，请取得文字版或先做文字识别", "a picture; get the text, or recognise it first")
    case .archive: ("压缩包，请先解压", "an archive; unpack it first")
    }
  }
}
