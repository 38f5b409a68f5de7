internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// How the main figures of a region moved since the year before, all and like for like.
struct ComparisonTable {
  private let comparison: RegionComparison
  private let indicators: [Indicator]

  init(_ comparison: RegionComparison, indicators: [Indicator]) {
    self.comparison = comparison
    self.indicators = indicators
  }

  func write(to page: inout Page) {
    var table = TextTable(columns: columns(page), indent: 2)
    var markers: Set<Marker> = []
    for figure in KeyFigure.all {
      let indicator = figure.indicator
      guard let place = indicators.firstIndex(of: indicator) else { continue }
      let change = comparison.changes[place]
      guard change.overall.change != nil || change.matched.change != nil else { continue }
      if !change.breaks.isEmpty { markers.insert(.broken) }
      table.append([
        figure.name(in: page.language), change.overall.change?.signed(indicator) ?? "",
        change.overall.percent.map(percent) ?? "", change.matched.change?.signed(indicator) ?? "",
        change.matched.percent.map(percent) ?? "", "\(change.matchedAuthorities)",
        change.breaks.isEmpty ? "" : Marker.broken.rawValue,
      ])
    }
    guard !table.isEmpty else { return }
    page.line("")
    page.line(
      "  "
        + page.text(
          zh: "\(comparison.year) 年比 \(comparison.previousYear) 年（同口径：只比较两年都有数的机关）",
          en: "\(comparison.year) against \(comparison.previousYear) (like for like: only "
            + "authorities with both years)"))
    page.table(table)
    if !isLikeForLike {
      page.paragraph(
        page.text(
          zh: "两年计入的机关不尽相同：“增减”含有机关多少的影响，比较请看“同口径”。",
          en: "Not all authorities are counted in both years: compare like for like."), indent: 2)
    }
    page.explain(markers)
  }

  /// Whether the same authorities stand behind the sums of both years.
  private var isLikeForLike: Bool {
    comparison.changes.allSatisfy { change in
      change.overall.value == change.matched.value
        && change.overall.previous == change.matched.previous
    }
  }

  private func columns(_ page: Page) -> [TextColumn] {
    let headings =
      page.language == .zh
      ? ["增减", "增减%", "同口径增减", "同口径%", "机关数"]
      : ["change", "%", "like for like", "%", "pairs"]
    return [TextColumn(page.text(zh: "指标", en: "figure"), maximumWidth: 24)]
      + headings.map { TextColumn($0, .right) } + [TextColumn()]
  }

  private func percent(_ percent: Quantity) -> String {
    NumberText.percent(percentMillionths: percent.millionths, sign: .always)
  }
}

extension Quantity {
  fileprivate func signed(_ indicator: Indicator) -> String { text(of: indicator, sign: .always) }
}
