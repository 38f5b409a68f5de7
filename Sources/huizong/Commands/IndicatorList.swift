internal import AnnualReports
internal import Arguments
internal import Publishing

/// Indicators as a table.
struct IndicatorList {
  private let indicators: [Indicator]

  init(_ indicators: [Indicator]) {
    self.indicators = indicators
  }

  private static let schema = TableSchema(
    "indicators", title: PublishedText(zh: "指标", en: "indicators"),
    description: PublishedText(zh: "每个指标一行", en: "one row for each indicator"),
    columns: [
      CommonColumns.indicator,
      CommonColumns.word("chinese", zh: "中文名称", en: "Chinese", PublishedText(zh: "名称", en: "name")),
      CommonColumns.word("english", zh: "英文名称", en: "English", PublishedText(zh: "名称", en: "name")),
      CommonColumns.unit,
      CommonColumns.word(
        "kind", zh: "类型", en: "kind", PublishedText(zh: "flow 或 stock", en: "flow or stock")),
      CommonColumns.word(
        "forms", zh: "表式", en: "forms", PublishedText(zh: "所属表式", en: "editions that have it")),
      Column(
        "main", .boolean, title: PublishedText(zh: "主要指标", en: "main"),
        description: PublishedText(zh: "是否默认汇总", en: "whether it is rolled up by default")),
      Column(
        "derived", .boolean, title: PublishedText(zh: "推算", en: "derived"),
        description: PublishedText(zh: "是否由程序相加", en: "whether the program adds it up")),
    ])

  /// The table as CSV.
  var csv: String {
    var csv = CSVWriter(Self.schema)
    for definition in indicators.map(\.definition) {
      csv.text(definition.key)
      csv.text(definition.chinese)
      csv.text(definition.english)
      csv.text(definition.unit.rawValue)
      csv.text(definition.kind.rawValue)
      csv.text(definition.forms.sorted().map(\.key).joined(separator: " "))
      csv.boolean(definition.isMain)
      csv.boolean(definition.isDerived)
      csv.endRow()
    }
    return csv.output.description
  }

  /// The table for people; empty for no indicators.
  func text(in language: Language) -> String {
    guard !indicators.isEmpty else { return "" }
    let headings =
      language == .zh ? ["代码", "名称", "单位", "表式"] : ["key", "name", "unit", "forms"]
    var table = TextTable(columns: headings.map { TextColumn($0) })
    for definition in indicators.map(\.definition) {
      let name = language == .zh ? definition.chinese : definition.english
      let forms = definition.forms.sorted().map { String($0.key.dropFirst()) }
      table.append([definition.key, name, definition.unit.rawValue, forms.joined(separator: " ")])
    }
    var output = TextOutput()
    table.write(to: &output)
    return output.description
  }
}
