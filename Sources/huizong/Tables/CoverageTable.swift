internal import AnnualReports
internal import Publishing
internal import Rollups

/// coverage.csv: which authority reported in which year, and which report is not there.
enum CoverageTable {
  static let schema = TableSchema(
    "coverage", title: PublishedText(zh: "报送情况", en: "coverage"),
    description: PublishedText(
      zh: "每个机关每个年度一行；机关由任一年度的报告得知，没有报告的年度即为缺报",
      en: "one row for each authority and year; authorities are known from the reports of any year"),
    columns: [CommonColumns.level] + RegionColumns.columns
      + [
        CommonColumns.text(
          "zone", zh: "开发区", en: "zone",
          PublishedText(zh: "所属开发区，没有则为空", en: "development zone; empty for none")),
        CommonColumns.text(
          "authority", zh: "机关", en: "authority",
          PublishedText(zh: "机关全称", en: "full name of the authority")),
        CommonColumns.text(
          "organ", zh: "机构", en: "organ",
          PublishedText(zh: "不含地名的机关名称", en: "name without the places in front")),
        CommonColumns.domain,
        Column(
          "is_region_total", .boolean, title: PublishedText(zh: "全区域报告", en: "region total"),
          description: PublishedText(
            zh: "是否为全区域报告，不计入应报机关数", en: "whether it is the report of a whole region")),
        CommonColumns.year,
        CommonColumns.word(
          "state", zh: "报送", en: "state",
          PublishedText(
            zh: "reported 已报，not_counted 已报但未采用，missing 缺报",
            en: "reported, not_counted (there but not used) or missing")),
        CommonColumns.word(
          "counted", zh: "是否计入", en: "counted",
          PublishedText(
            zh: "counted 已计入汇总，否则为未计入的原因，缺报为空",
            en: "counted, or why the report is in no sum; empty where it is missing")),
        CommonColumns.source,
      ])

  /// Writes all rows in their order.
  static func write(_ result: RollupResult, to file: inout TableFile) throws {
    var regions = RegionCells(schema)
    let rows = result.coverage.span
    for place in rows.indices {
      file.csv.coverage(rows[place], &regions)
      try file.endRow()
    }
  }
}

extension CSVWriter {
  fileprivate mutating func coverage(_ row: CoverageRow, _ regions: inout RegionCells) {
    text(row.region.level.key)
    cells(regions.cells(of: row.region))
    text(row.zone)
    text(row.authority)
    text(row.organ)
    text(row.domain.key)
    boolean(row.isRegionTotal)
    integer(row.year)
    text(row.state.key)
    text(row.disposition?.key)
    text(row.source)
  }
}
