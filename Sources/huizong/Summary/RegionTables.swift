internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// The main figures of one region, up to four years side by side.
struct RegionTables {
  private let totals: [RegionTotals]
  private let indicators: [Indicator]
  private let comparisons: [RegionComparison]
  private let name: String?
  private static let mostYears = 4

  /// The totals of one region, year after year, and how they moved; `indicators` are those of both.
  init(
    _ totals: [RegionTotals], comparisons: [RegionComparison], indicators: [Indicator],
    name: String? = nil
  ) {
    self.totals = totals
    self.comparisons = comparisons
    self.indicators = indicators
    self.name = name
  }

  func write(to page: inout Page) {
    page.part(heading)
    var markers: Set<Marker> = []
    for (place, table) in tables(page, &markers).enumerated() {
      if place > 0 { page.line("") }
      page.table(table)
    }
    page.explain(markers)
  }

  /// Tables with as many years each as the page is wide enough for.
  private func tables(_ page: Page, _ markers: inout Set<Marker>) -> [TextTable] {
    var tables: [TextTable] = []
    for years in stride(from: Self.mostYears, through: 1, by: -1) {
      tables = stride(from: 0, to: totals.count, by: years).map { start in
        table(Array(totals[start..<min(start + years, totals.count)]), page, &markers)
      }
      if tables.allSatisfy(page.fits) { break }
    }
    return tables
  }

  private var heading: String {
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
      [TextColumn("\(totals.year)", .right), TextColumn()]
    }
    var table = TextTable(
      columns: [TextColumn(page.text(zh: "指标", en: "figure"), maximumWidth: 24)] + columns,
      indent: 2)
    table.append(
      [page.text(zh: "计入/应报机关", en: "counted/expected")]
        + years.flatMap { [coverage($0, page), ""] })
    for figure in KeyFigure.all where isToldOf(figure.indicator, years) {
      let cells = years.flatMap { totals in
        let cell = FigureCell(totals, figure.indicator, indicators, &markers)
        let mark = mark(figure.indicator, totals, &markers)
        return [cell.text, [cell.coverage, mark].filter { !$0.isEmpty }.joined(separator: " ")]
      }
      table.append([figure.name(in: page.language)] + cells)
    }
    return table
  }

  private func coverage(_ totals: RegionTotals, _ page: Page) -> String {
    totals.basis == .summed
      ? "\(totals.reports)/\(totals.expected)" : page.text(zh: "全区域报告", en: "region's own")
  }

  /// The sign of a break since the year before.
  private func mark(
    _ indicator: Indicator, _ totals: RegionTotals, _ markers: inout Set<Marker>
  ) -> String {
    guard let place = indicators.firstIndex(of: indicator),
      let comparison = comparisons.first(where: {
        $0.year == totals.year && $0.basis == totals.basis
      }),
      comparison.changes[place].overall.change != nil,
      !comparison.changes[place].breaks.isEmpty
    else { return "" }
    markers.insert(.broken)
    return Marker.broken.rawValue
  }

  /// Whether any report of the years has something to say about an indicator.
  private func isToldOf(_ indicator: Indicator, _ years: [RegionTotals]) -> Bool {
    guard let place = indicators.firstIndex(of: indicator) else { return false }
    return years.contains { $0.totals[place].counts.missing < $0.reports }
  }
}
