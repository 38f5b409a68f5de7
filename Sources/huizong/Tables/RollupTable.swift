internal import AnnualReports
internal import Publishing
internal import Rollups

/// rollup.csv: one row for each level, region, domain, year, basis and indicator.
enum RollupTable {
  static let schema = TableSchema(
    "rollup", title: PublishedText(zh: "汇总", en: "roll-up"),
    description: PublishedText(
      zh: "每个层级、地区、领域、年度、指标和口径一行；没有任何报告的地区和年度不列出",
      en: "one row for each level, region, domain, year, indicator and basis; regions and years "
        + "without any report are left out"),
    columns: [CommonColumns.level] + RegionColumns.columns
      + [CommonColumns.totalDomain, CommonColumns.year, CommonColumns.indicator]
      + [CommonColumns.unit, kind, basis, CommonColumns.number("value", zh: "数值", en: "value")]
      + [CommonColumns.status] + counts + spread,
    primaryKey: ["level", "region_code", "domain", "year", "indicator", "basis"])

  /// Where a total comes from.
  static let basis = CommonColumns.word(
    "basis", zh: "口径", en: "basis",
    PublishedText(
      zh: "summed 由各机关报告相加，reported 取自全区域报告",
      en: "summed from the authorities' reports, or reported by one for the whole region"))

  private static let kind = CommonColumns.word(
    "kind", zh: "类型", en: "kind",
    PublishedText(zh: "flow 当年发生数，stock 年末数", en: "flow of the year or stock at its end"))

  private static let counts = [
    CommonColumns.count("expected", zh: "应报机关数", en: "authorities expected to report"),
    CommonColumns.count("reports", zh: "计入报告数", en: "reports counted"),
    CommonColumns.count("reported", zh: "有数的报告数", en: "reports with a number"),
    CommonColumns.count("blank", zh: "空白的报告数", en: "reports with a blank"),
    CommonColumns.count("not_applicable", zh: "不适用的报告数", en: "reports with a dash or slash"),
    CommonColumns.count(
      "missing", zh: "没有该数、无法读取或单位不明的报告数",
      en: "reports without the figure, or with one that could not be read or has no known unit"),
  ]

  private static let spread = [
    CommonColumns.number("mean", zh: "平均数", en: "mean"),
    CommonColumns.number("median", zh: "中位数", en: "median"),
    CommonColumns.number("minimum", zh: "最小值", en: "minimum"),
    CommonColumns.number("maximum", zh: "最大值", en: "maximum"),
  ]

  /// Writes all totals in their order.
  static func write(_ result: RollupResult, to file: inout TableFile) throws {
    let words = CSVWords(schema, from: "indicator", result.indicators) { csv, indicator in
      csv.text(indicator.key)
      csv.text(indicator.definition.unit.rawValue)
      csv.text(indicator.definition.kind.rawValue)
    }
    var head = CSVCells(schema, from: "level")
    for group in result.totals {
      head.write { csv in
        csv.text(group.region.level.key)
        csv.regions(group.region)
        csv.text(group.domain?.key ?? "all")
        csv.integer(group.year)
      }
      for (place, total) in group.totals.enumerated() {
        file.csv.cells(head)
        file.csv.word(place, of: words)
        file.csv.text(group.basis.key)
        file.csv.total(total, of: group)
        try file.endRow()
      }
    }
  }
}

extension CSVWriter {
  fileprivate mutating func total(_ total: Total, of group: RegionTotals) {
    quantity(total.value)
    text(total.status.key)
    integer(group.expected)
    integer(group.reports)
    integer(Int64(total.counts.reported))
    integer(Int64(total.counts.blank))
    integer(Int64(total.counts.notApplicable))
    integer(Int64(total.counts.withoutFigure))
    let spread = total.distribution
    quantity(spread?.mean)
    quantity(spread?.median)
    quantity(spread?.minimum)
    quantity(spread?.maximum)
  }
}
