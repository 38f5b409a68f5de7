internal import AnnualReports
internal import Arguments
internal import Publishing

/// Rules as a table.
struct RuleList {
  private let rules: [EditRule]

  init(_ rules: [EditRule]) {
    self.rules = rules
  }

  private static let schema = TableSchema(
    "rules", title: PublishedText(zh: "检查规则", en: "edit rules"),
    description: PublishedText(zh: "每条规则一行", en: "one row for each rule"),
    columns: [
      word("rule", zh: "规则", en: "rule"), word("severity", zh: "级别", en: "severity"),
      word("title_zh", zh: "要求", en: "asks for (Chinese)"),
      word("title_en", zh: "要求（英文）", en: "asks for"),
      word("reason_zh", zh: "理由", en: "reason (Chinese)"),
      word("reason_en", zh: "理由（英文）", en: "reason"), word("source", zh: "依据", en: "source"),
    ])

  private static func word(_ key: String, zh: String, en: String) -> Column {
    CommonColumns.word(key, zh: zh, en: en, PublishedText(zh: zh, en: en))
  }

  /// The table as CSV.
  var csv: TextOutput {
    var csv = CSVWriter(Self.schema)
    for rule in rules {
      csv.text(rule.id)
      csv.text(rule.severity.key)
      csv.text(rule.title.chinese)
      csv.text(rule.title.english)
      csv.text(rule.reason.chinese)
      csv.text(rule.reason.english)
      csv.text(rule.source)
      csv.endRow()
    }
    return csv.output
  }

  /// The table for people.
  func text(in language: Language) -> TextOutput {
    let headings = language == .zh ? ["规则", "级别", "要求"] : ["rule", "severity", "asks for"]
    var table = TextTable(columns: headings.map { TextColumn($0) })
    for rule in rules {
      table.append([rule.id, rule.severity.title[language], rule.title[language]])
    }
    var output = TextOutput()
    table.write(to: &output)
    return output
  }
}
