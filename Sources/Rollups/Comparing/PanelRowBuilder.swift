internal import AnnualReports
internal import Regions

/// Adds up one row of a panel.
struct PanelRowBuilder {
  private let key: PanelKey
  let entries: [PanelEntry]
  private let expected: [Int]?
  let panel: PanelBuilder
  /// By authority: the place of its figures in each year, -1 where there are none.
  let lines: [Int32: [Int]]

  init(_ key: PanelKey, _ entries: [PanelEntry], _ expected: [Int]?, _ panel: PanelBuilder) {
    self.key = key
    self.entries = entries
    self.expected = expected
    self.panel = panel
    var lines: [Int32: [Int]] = [:]
    for entry in entries {
      lines[entry.authority, default: Array(repeating: -1, count: panel.years.count)][entry.year] =
        entry.figures
    }
    self.lines = lines
  }

  private var measures: Range<Int> { panel.request.measures.indices }

  /// The cells of each measure and year.
  var cells: [[PanelCell]] {
    measures.map { measure in panel.years.indices.map { cell(measure, $0) } }
  }

  /// The changes of each measure: between neighbouring years, then from the first to the last.
  var changes: [[PanelChange]] {
    let pairs = panel.yearPairs
    return measures.map { measure in
      let cells = panel.years.indices.map { cell(measure, $0) }
      return pairs.map { change(measure, cells[$0.earlier], cells[$0.later], $0.earlier, $0.later) }
    }
  }

  /// Whether a measure may be shown for the row: what may not be added, for single authorities only.
  func isAllowed(_ measure: Measure) -> Bool {
    if measure.isAddable { return true }
    if case .authority = key { return true }
    return false
  }

  private func cell(_ measure: Int, _ year: Int) -> PanelCell {
    var (sum, counts, reports) = (MeasureSum(), FigureCounts(), 0)
    for entry in entries where entry.year == year {
      reports += 1
      if let part = panel.figures.part(entry.figures, measure: measure) { sum.add(part) }
      if let lack = panel.figures.lack(entry.figures, measure: measure) { counts.add(1, of: lack) }
    }
    let about = panel.request.measures[measure]
    let value = isAllowed(about) ? sum.value(of: about) : nil
    let status: FigureStatus =
      if value != nil { .derived } else if !isAllowed(about) || sum.lacksBase(for: about) {
        .notApplicable
      } else if sum.count > 0 { .unreadable } else { counts.commonReason }
    return PanelCell(
      value: value, status: status, reported: sum.count, reports: reports,
      expected: expected?[year] ?? reports)
  }

  private func change(
    _ measure: Int, _ before: PanelCell, _ after: PanelCell, _ first: Int, _ last: Int
  ) -> PanelChange {
    let about = panel.request.measures[measure]
    let overall = Movement(value: after.value, previous: before.value)
    let (matched, count) = matched(measure, first, last)
    var breaks = about.breaks(from: panel.years[first], to: panel.years[last])
    if hasNewBoundary(after: panel.years[first], through: panel.years[last]) {
      breaks.insert(.boundary)
    }
    let status: FigureStatus =
      if overall.change != nil { .derived } else if after.value == nil {
        after.status
      } else if before.value == nil { before.status } else { .unreadable }
    return PanelChange(
      year: panel.years[last], previousYear: panel.years[first], overall: overall,
      matched: matched, matchedAuthorities: count, breaks: breaks, status: status,
      isRate: about.isRate,
      contributions: panel.request.hasContributions && !about.isRate && isAllowed(about)
        ? contributions(measure, overall, first, last) : [])
  }

  /// Whether the land that the row is about changed between the ends of two years.
  private func hasNewBoundary(after first: Int, through last: Int) -> Bool {
    let isHeld = panel.request.boundaries.year != nil
    if isHeld, case .region(let region) = key {
      return panel.splits.part(region, after: first, through: last)
    }
    if isHeld, case .domain = key {
      return panel.confine.map { panel.splits.part($0, after: first, through: last) } ?? false
    }
    return regions.contains {
      panel.census.atlas.territory.hasNewBoundary($0, after: first, through: last)
    }
  }

  /// The regions of the row's reports, under the codes that they had.
  private var regions: Set<RegionKey> {
    if case .domain = key { return Set(panel.confine.map { [$0] } ?? []) }
    let keys = panel.census.atlas.keys
    return Set(
      entries.compactMap { entry in
        guard case .region(let region) = key else { return panel.ownRegion(of: entry) }
        let number = entry.placing[region.level]
        return number >= 0 ? keys[Int(number)] : nil
      })
  }
}
