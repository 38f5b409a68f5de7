internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// The main figures, region by region.
///
/// Up to 20 prefectures have tables of their own; of more there is a line each for the latest year.
struct RegionsSection: SummarySection {
  private let result: RollupResult
  private let prefectures: [[RegionTotals]]
  private static let limit = 20

  init(_ result: RollupResult) {
    self.result = result
    var groups: [[RegionTotals]] = []
    for totals in result.prefectures {
      if groups.last?.last?.region.division == totals.region.division {
        groups[groups.count - 1].append(totals)
      } else {
        groups.append([totals])
      }
    }
    prefectures = groups
  }

  func write(to page: inout Page) {
    guard !result.totals.isEmpty || !prefectures.isEmpty else { return }
    page.section(page.text(zh: "二、主要数据", en: "2. Main figures"))
    page.paragraph(
      page.text(
        zh: "除注明外单位为件。数旁的“9/12”表示应报 12 个机关中只有 9 个填有此数；没有标注的，计入的机关都填有此数。"
          + "空白和缺报不当作零。",
        en: "\"9/12\" beside a number: only 9 of the 12 authorities that should report give it; "
          + "without a note all that are counted do. A blank or missing figure is not zero."),
      indent: 2)
    if prefectures.count != 1 { writeWholes(to: &page) }
    guard prefectures.count <= Self.limit else { return writeOverview(to: &page) }
    for totals in prefectures {
      let division = totals.last?.region.division
      let comparisons = result.prefectureComparisons.filter { $0.region.division == division }
      RegionTables(totals, comparisons: comparisons, indicators: result.mainIndicators)
        .write(to: &page)
      if let latest = comparisons.last, latest.year == totals.last?.year {
        ComparisonTable(latest, indicators: result.mainIndicators).write(to: &page)
      }
    }
  }

  /// The country, or the provinces where there is no total of the country.
  private func writeWholes(to page: inout Page) {
    let wholes = result.totals.filter { totals in
      totals.domain == nil && totals.basis == .summed && totals.region.level == .country
    }
    guard !wholes.isEmpty else { return }
    let comparisons = result.comparisons.filter {
      $0.domain == nil && $0.basis == .summed && $0.region.level == .country
    }
    RegionTables(
      wholes, comparisons: comparisons, indicators: result.indicators,
      name: page.text(zh: "全部报告合计", en: "All reports together")
    ).write(to: &page)
  }

  /// A line for each prefecture in the latest year, with as many figures as the page is wide enough
  /// for.
  private func writeOverview(to page: inout Page) {
    let year = result.years.last ?? 0
    page.part(
      page.text(
        zh: "各市 \(year) 年（其他年度和指标见 prefectures.csv）",
        en: "Prefectures in \(year) (other years and figures: prefectures.csv)"))
    var markers: Set<Marker> = []
    var figures = KeyFigure.few[...]
    var table = overview(figures, year, page, &markers)
    while !page.fits(table), figures.count > 1 {
      figures = figures.dropLast()
      table = overview(figures, year, page, &markers)
    }
    page.table(table)
    page.explain(markers)
  }

  private func overview(
    _ figures: ArraySlice<KeyFigure>, _ year: Int, _ page: Page, _ markers: inout Set<Marker>
  ) -> TextTable {
    let head = [
      TextColumn(page.text(zh: "地区", en: "prefecture"), maximumWidth: 20),
      TextColumn(page.text(zh: "计入/应报", en: "reports"), .right),
    ]
    let columns = figures.flatMap {
      [TextColumn($0.name(in: page.language), .right), TextColumn()]
    }
    var table = TextTable(columns: head + columns, indent: 2)
    for totals in result.prefectures where totals.year == year {
      let cells = figures.flatMap { figure in
        let cell = FigureCell(totals, figure.indicator, result.mainIndicators, &markers)
        return [cell.text, cell.coverage]
      }
      table.append([totals.region.name, "\(totals.reports)/\(totals.expected)"] + cells)
    }
    return table
  }
}
