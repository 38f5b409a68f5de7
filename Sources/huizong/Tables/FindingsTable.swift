internal import AnnualReports
internal import Arguments
internal import Publishing

/// findings.csv: everything that a reader of the figures should know.
enum FindingsTable {
  static let schema = TableSchema(
    "findings", title: PublishedText(zh: "问题清单", en: "findings"),
    description: PublishedText(
      zh: "每个问题一行，按地区、年度、来源文件和位置排列；不属于某份报告的在前",
      en: "one row for each finding, by region, year, source and place; those of no region first"),
    columns: [
      CommonColumns.word(
        "severity", zh: "级别", en: "severity",
        PublishedText(
          zh: "error 错误、warning 警告、info 提示", en: "error, warning or info")),
      CommonColumns.word(
        "rule", zh: "规则", en: "rule", PublishedText(zh: "规则代码", en: "key of the rule")),
      CommonColumns.source,
      CommonColumns.count("line", zh: "行", en: "line"),
      CommonColumns.count("column", zh: "列", en: "column"),
      CommonColumns.text(
        "authority", zh: "机关", en: "authority",
        PublishedText(zh: "机关名称", en: "name of the authority")),
    ] + RegionColumns.part("region", zh: "地区", en: "region")
      + [
        CommonColumns.year, CommonColumns.indicator,
        CommonColumns.text(
          "found", zh: "实有", en: "found", PublishedText(zh: "报告中的内容", en: "what stands there")),
        CommonColumns.text(
          "expected", zh: "应有", en: "expected", PublishedText(zh: "应有的内容", en: "what should")),
        CommonColumns.text(
          "message", zh: "说明", en: "message", PublishedText(zh: "说明", en: "a sentence")),
      ])

  /// Writes all findings in their order.
  static func write(_ rows: FindingList, in language: Language, to file: inout TableFile) throws {
    for row in rows {
      file.csv.finding(row, in: language)
      try file.endRow()
    }
  }
}

extension CSVWriter {
  fileprivate mutating func finding(_ row: FindingRow, in language: Language) {
    text(row.finding.severity.key)
    text(row.finding.rule)
    text(row.source)
    integer(row.finding.line > 0 ? row.finding.line : nil)
    integer(row.finding.column > 0 ? row.finding.column : nil)
    text(row.authority)
    text(row.region.code)
    text(row.region.name)
    integer(row.year)
    text(row.finding.indicator?.key)
    text(row.finding.found)
    text(row.finding.expected)
    text(language == .zh ? row.finding.chinese : row.finding.english)
  }
}

extension Finding {
  /// The sentence in both languages.
  var message: LocalizedText { LocalizedText(en: english, zh: chinese) }
}
