internal import AnnualReports
internal import Publishing
internal import Rollups

/// reconciliation.csv: both bases side by side, where both are.
enum ReconciliationTable {
  static let schema = TableSchema(
    "reconciliation", title: PublishedText(zh: "口径核对", en: "reconciliation"),
    description: PublishedText(
      zh: "全区域报告的数与逐机关相加的数，两者都有的地区和年度才列出",
      en: "what a region reports beside what its authorities add up to, where both are there"),
    columns: [CommonColumns.level] + RegionColumns.columns
      + [CommonColumns.year, CommonColumns.indicator, CommonColumns.unit]
      + [
        CommonColumns.number("reported", zh: "全区域报告数", en: "reported for the region"),
        CommonColumns.number("summed", zh: "相加数", en: "summed"),
        CommonColumns.number("residual", zh: "差额（报告数减相加数）", en: "reported less summed"),
        CommonColumns.count("members", zh: "相加的报告数", en: "reports in the sum"),
        CommonColumns.count("expected", zh: "应报机关数", en: "authorities expected"),
      ],
    primaryKey: ["level", "region_code", "year", "indicator"])

  /// Writes all of them in their order.
  static func write(_ result: RollupResult, to file: inout TableFile) throws {
    for row in result.reconciliations {
      let facts = IndicatorFacts.all[Int(row.indicator.index)]
      file.csv.text(row.region.level.key)
      file.csv.regions(row.region)
      file.csv.integer(row.year)
      file.csv.text(facts.key)
      file.csv.text(facts.unit)
      file.csv.quantity(row.reported)
      file.csv.quantity(row.summed)
      file.csv.quantity(row.residual)
      file.csv.integer(row.members)
      file.csv.integer(row.expected)
      try file.endRow()
    }
  }
}
