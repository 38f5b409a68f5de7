extension LabelBook {
  static let shortHeads = [
    "本年制发件数": "制发件数", "本年废止件数": "本年废止数", "现行有效件数": "现行有效数",
    "本年收费金额（单位：万元）": "本年收费金额（万元）",
  ]

  static let misspelled = [
    "行政事业性收费": "行政事业型收费",
    "二、上年结转政府信息公开申请数量": "二、上年转结政府信息公开申请数量",
    "四、结转下年度继续办理": "四、结转下一年继续办理",
  ]

  static let otherHeads = ["总计": "合计", "社会公益组织": "社会组织"]

  static let headHints = [
    "上一年项目数量": "（指上一年度的事项总数）",
    "本年增/减": "（与上一年度相比增加或者减少的事项数，减少的写成负数，例如-8）",
    "处理决定数量": "（指本年度实际办结的件数）",
  ]

  static let rowHints = [
    "规章": "（仅由有权制定规章的机关填写）",
    "规范性文件": "（包括决定、通告、意见等，名称中带有办法、细则、规程的也算作规范性文件）",
    "其他对外管理服务事项": "（行政许可以外的事项，例如行政确认、行政检查和公共服务）",
  ]

  /// The text with brackets, colons and commas of half width.
  static func narrowed(_ text: String) -> String {
    String(text.map { narrow[$0] ?? $0 })
  }

  /// The text with `1、` in place of a leading `1.`.
  static func withComma(_ text: String) -> String {
    guard text.dropFirst().first == ".", text.first?.isNumber == true else { return text }
    return "\(text.prefix(1))、\(text.dropFirst(2))"
  }

  /// The text with a space of one of three kinds somewhere in it; which one, the text decides.
  static func spaced(_ text: String) -> String {
    let length = text.count
    guard length > 1, length < 9 else { return text }
    let space = [" ", "\u{3000}", "\u{A0}"][text.utf8.count / 3 % 3]
    return text.prefix(length / 2) + space + text.dropFirst(length / 2)
  }

  private static let narrow: [Character: Character] = [
    "（": "(", "）": ")", "：": ":", "，": ",",
  ]
}
