internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// The main figures of one region, three years side by side.
struct RegionTables {
  private let totals: [RegionTotals]
  private let indicators: [Indicator]
  private let name: String?
  private static let yearsPerTable = 3

  /// The totals of one region, year after year; `indicators` are those of the totals.
  init(_ totals: [RegionTotals], indicators: [Indicator], name: String? = nil) {
    self.totals = totals
    self.indicators = indicators
    self.name = name
  }

  func write(to page: inout Page) {
    page.part(heading(page))
    var markers: Set<Marker> = []
    for start in stride(from: 0, to: totals.count, by: Self.yearsPerTable) {
      if start > 0 { page.line("") }
      let years = totals[start..<min(start + Self.yearsPerTable, totals.count)]
      page.table(table(Array(years), page, &markers))
    }
    page.explain(markers)
  }

  private func heading(_ page: Page) -> String {
    guard let region = totals.last?.region else { return "" }
    if let name { return name }
    let province = region.province?.name ?? ""
    let place = province == region.name || province.isEmpty ? "" : "\(province) "
    return "\(place)\(region.name)（\(region.code)）"
  }

  private func table(_ years: [RegionTotals], _ page: Page, _ markers: inout Set<Marker>)
    -> TextTable
  {
    let columns = years.flatMap { totals in
      [
        TextColumn(heading(of: totals, page), .right),
        TextColumn(page.text(zh: "有数/应报", en: "n/m"), .left),
      ]
    }
    var table = TextTable(
      columns: [TextColumn(page.text(zh: "指标", en: "figure"), maximumWidth: 30)] + columns,
      indent: 2)
    for indicator in KeyFigures.all where isInForm(indicator, years) {
      let cells = years.map { FigureCell($0, indicator, indicators, &markers) }
      table.append([indicator.name(in: page.language)] + cells.flatMap { [$0.text, $0.coverage] })
    }
    return table
  }

  private func heading(of totals: RegionTotals, _ page: Page) -> String {
    let isSummed = totals.basis == .summed
    return "\(totals.year)" + (isSummed ? "" : page.text(zh: "全区域", en: " region"))
  }

  /// Whether any report of the years has something to say about an indicator.
  private func isInForm(_ indicator: Indicator, _ years: [RegionTotals]) -> Bool {
    guard let place = indicators.firstIndex(of: indicator) else { return false }
    return years.contains { $0.totals[place].counts.missing < $0.reports }
  }
}
