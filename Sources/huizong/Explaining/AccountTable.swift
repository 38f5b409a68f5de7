internal import Documents
internal import AnnualReports
internal import Publishing
internal import Rollups

/// An account as CSV: one row for each report that is in a total, or that is not.
enum AccountTable {
  static let schema = TableSchema(
    "members", title: PublishedText(zh: "汇总数的构成", en: "members of a total"),
    description: PublishedText(
      zh: "每份报告一行，推算的数另列其各项；缺报的机关也占一行",
      en: "one row for each report, further ones for the parts of a derived figure, and one for "
        + "each authority without a report"),
    columns: [
      CommonColumns.word(
        "part", zh: "构成", en: "part",
        PublishedText(
          zh: "member 相加的数、part 其各项、without_figure 没有此数、region_total 全区域报告、"
            + "left_out 未计入、missing 缺报",
          en: "member, part of a derived member, without_figure, region_total, left_out or missing")
      ),
      CommonColumns.agency,
    ] + RegionColumns.part("region", zh: "地区", en: "region")
      + [
        CommonColumns.year, CommonColumns.indicator,
        CommonColumns.number("value", zh: "数值", en: "value"), CommonColumns.status,
        CommonColumns.word(
          "counted", zh: "是否计入", en: "counted",
          PublishedText(
            zh: "counted 已计入汇总，否则为未计入的原因", en: "counted, or why the report is in no sum")),
        CommonColumns.source, CommonColumns.count("line", zh: "行", en: "line"),
        CommonColumns.count("column", zh: "列", en: "column"),
        CommonColumns.text(
          "raw", zh: "原文", en: "raw",
          PublishedText(zh: "单元格原文，空白已合并", en: "text of the cell with white space folded")),
        CommonColumns.text(
          "row", zh: "所在行", en: "row",
          PublishedText(zh: "单元格所在的行", en: "the row with the cell in brackets")),
      ])

  /// The rows of an account.
  static func csv(_ account: Account) -> CSVWriter {
    var csv = CSVWriter(schema, byteOrderMark: false, held: account.boundaries)
    for member in account.members { csv.report(member, "member", account) }
    for report in account.withoutFigure { csv.report(report, "without_figure", account) }
    for report in account.regionReports { csv.report(report, "region_total", account) }
    for report in account.leftOut { csv.report(report, "left_out", account) }
    for missing in account.missing { csv.missing(missing, account) }
    return csv
  }
}

extension CSVWriter {
  fileprivate mutating func report(_ report: TracedReport, _ part: String, _ account: Account) {
    for (place, cell) in report.cells.enumerated() {
      text(place == 0 ? part : "part")
      text(report.summary.agency)
      text(report.summary.regions.region.code)
      text(report.summary.regions.region.name)
      integer(report.summary.year)
      text(cell.indicator.key)
      quantity(cell.addend)
      text(cell.figure.hasKnownUnit ? cell.figure.status.key : FigureStatus.ambiguous.key)
      text(report.isParted ? "parted_area" : report.disposition.key)
      text(report.summary.source)
      integer(cell.place?.line)
      integer(cell.place?.column)
      text(cell.raw)
      text(cell.row)
      endRow()
    }
  }

  fileprivate mutating func missing(_ missing: MissingReport, _ account: Account) {
    text("missing")
    text(missing.row.authority)
    text(missing.row.region.code)
    text(missing.row.region.name)
    integer(account.year)
    text(account.indicator.key)
    for _ in 0..<8 { empty() }
    endRow()
  }
}
