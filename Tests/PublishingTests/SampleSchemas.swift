import Publishing

/// Tables made up for the tests.
enum SampleSchemas {
  static func text(_ zh: String, _ en: String) -> LocalizedText { LocalizedText(zh: zh, en: en) }

  /// A column whose texts are of no matter.
  static func column(_ key: String, _ type: ColumnType) -> Column {
    Column(key, type, title: text(key, key), description: text("", ""))
  }

  /// A table of columns `c0`, `c1` and so on.
  static func table(_ types: ColumnType...) -> TableSchema {
    table(types)
  }

  /// A table of columns `c0`, `c1` and so on.
  static func table(_ types: [ColumnType]) -> TableSchema {
    TableSchema(
      "sample", title: text("样表", "Sample"), description: text("", ""),
      columns: types.enumerated().map { column("c\($0.offset)", $0.element) })
  }

  static let regions = TableSchema(
    "regions", title: text("地区", "Regions"),
    description: text("每个地区一行。", "One row per region."),
    columns: [
      Column(
        "code", .code, title: text("代码", "Code"), description: text("六位代码。", "Six digits.")),
      Column("name", .text, title: text("名称", "Name"), description: text("全称。", "In full.")),
    ],
    primaryKey: ["code"])

  static let fees = TableSchema(
    "fees", title: text("收费", "Fees"), description: text("每年一行。", "One row per year."),
    columns: [
      Column(
        "code", .code, title: text("代码", "Code"), description: text("地区。", "The region.")),
      Column("year", .year, title: text("年度", "Year"), description: text("年。", "The year.")),
      Column(
        "fee", .number, title: text("金额", "Fee"), description: text("合计。", "In all."),
        unit: text("万元", "10,000 yuan")),
    ],
    primaryKey: ["code", "year"],
    foreignKeys: [ForeignKey(["code"], in: "regions", columns: ["code"])],
    headings: .titles(.zh))
}
