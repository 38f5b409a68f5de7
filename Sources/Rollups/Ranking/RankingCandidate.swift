internal import AnnualReports

/// A row of a panel on its way into a ranking.
struct RankingCandidate {
  let value: Quantity?
  private let subject: Subject
  private let status: FigureStatus
  private let cell: PanelCell
  private let matchedAuthorities: Int?
  private let population: Int64?
  private let breaks: SeriesBreaks

  /// Takes the value of a row; nil where the panel lacks the year.
  init?(
    _ row: PanelRow, _ measure: Int, _ year: Int, _ criterion: Ranking.Criterion,
    _ population: Population?
  ) {
    guard row.cells.indices.contains(measure), let cell = row.cells[measure].last else {
      return nil
    }
    subject = row.subject
    self.cell = cell
    guard criterion == .value else {
      let change = row.changes[measure].last
      value = change.flatMap { Self.value(of: $0, criterion) }
      status = value != nil ? .derived : Self.lack(change)
      matchedAuthorities = change?.matchedAuthorities ?? 0
      self.population = nil
      breaks = change?.breaks ?? []
      return
    }
    if let population {
      value = cell.value.flatMap { population.rate($0, of: row.subject.region, in: year) }
      self.population = population[row.subject.region.division, year]
    } else {
      value = cell.value
      self.population = nil
    }
    status = value != nil ? .derived : cell.value == nil ? cell.status : .missing
    matchedAuthorities = nil
    breaks = []
  }

  /// The entry of a rank.
  func entry(rank: Int?, isOutlier: Bool) -> Ranking.Entry {
    Ranking.Entry(
      rank: rank, subject: subject, value: value, status: status, cell: cell,
      matchedAuthorities: matchedAuthorities, population: population, breaks: breaks,
      isOutlier: isOutlier)
  }

  /// Why there is no value by which to rank, though figures may be there: a base of 0 has no
  /// percentage, and no authority may report in both years.
  private static func lack(_ change: PanelChange?) -> FigureStatus {
    guard let change else { return .missing }
    return change.status == .derived ? .notApplicable : change.status
  }

  private static func value(
    of change: PanelChange, _ criterion: Ranking.Criterion
  ) -> Quantity? {
    switch criterion {
    case .value: change.overall.value
    case .change: change.overall.change
    case .percent: change.percent
    case .matchedChange: change.matched.change
    case .matchedPercent: change.matchedPercent
    }
  }
}
