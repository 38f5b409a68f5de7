internal import AnnualReports
internal import Regions
internal import Rollups

/// Where a total comes from: its members, and everything that is not in it.
struct Account: Sendable {
  let region: RegionChoice
  let year: Int
  let indicator: Indicator
  /// The total that is added up; nil where nobody's report is counted.
  let summed: AccountTotal?
  /// What a report of the whole region says; nil where there is none.
  let reported: AccountTotal?
  /// The counted reports with a number, by source.
  let members: [TracedReport]
  /// The counted reports without one, by source.
  let withoutFigure: [TracedReport]
  /// The report of the whole region; nil where there is none.
  let regionReport: TracedReport?
  /// The reports of the region and year, or that may be, which are not counted, by source.
  let leftOut: [TracedReport]
  /// The authorities whose report of the year is not there.
  let missing: [MissingReport]
  /// The years in which the region has a total.
  let years: [Int]

  /// Whether there is anything to tell.
  var isEmpty: Bool {
    summed == nil && reported == nil && leftOut.isEmpty && missing.isEmpty
  }
}

/// A total with what it is made of.
struct AccountTotal: Sendable {
  let expected: Int
  let reports: Int
  let total: Total
}

/// An authority whose report is not there.
struct MissingReport: Sendable {
  let row: CoverageRow
  /// The nearest year with its report, an earlier one before a later; nil for none.
  let nearest: Int?
}

extension Account {
  /// Puts together what concerns a region and a year.
  init(
    of region: RegionChoice, in year: Int, _ indicator: Indicator, reports: [TracedReport],
    result: RollupResult
  ) {
    self.region = region
    self.year = year
    self.indicator = indicator
    let groups = result.totals.filter {
      $0.region.level == region.level && $0.region.division == region.code && $0.domain == nil
    }
    years = Set(groups.map(\.year)).sorted()
    summed = AccountTotal(groups.first { $0.year == year && $0.basis == .summed })
    let whole = AccountTotal(groups.first { $0.year == year && $0.basis == .reported })
    let here = Self.judged(reports, result.dispositions).filter { $0.mayConcern(region) }
    let counted = here.filter { $0.disposition == .counted }
    members = counted.filter { $0.addend != nil }
    withoutFigure = counted.filter { $0.addend == nil }
    regionReport =
      whole == nil ? nil : here.first { $0.isReport(of: region) && $0.disposition == .regionTotal }
    reported = whole
    let own = regionReport?.summary.source
    leftOut = here.filter { $0.disposition != .counted && $0.summary.source != own }
    missing = Self.missing(in: result.coverage, of: region, year)
  }

  /// The reports with what became of them, by source; those not asked for left out.
  private static func judged(
    _ reports: [TracedReport], _ dispositions: [ReportDisposition]
  ) -> [TracedReport] {
    let byIndex = Dictionary(
      dispositions.map { ($0.index, $0.disposition) }, uniquingKeysWith: { first, _ in first })
    return reports.compactMap { report in
      guard let disposition = byIndex[report.summary.index] else { return nil }
      var judged = report
      judged.disposition = disposition
      return disposition == .outsideDomains ? nil : judged
    }.sorted { $0.summary.source.utf8.lexicographicallyPrecedes($1.summary.source.utf8) }
  }

  private static func missing(
    in coverage: [CoverageRow], of region: RegionChoice, _ year: Int
  ) -> [MissingReport] {
    CoverageRow.authorities(coverage).compactMap { rows in
      let row = rows.first { $0.year == year && $0.state == .missing && !$0.isRegionTotal }
      guard let row, region.holds(row.region) else { return nil }
      let others = rows.filter { $0.state == .reported }.map(\.year)
      return MissingReport(row: row, nearest: others.min { near($0, year) < near($1, year) })
    }
  }

  private static func near(_ one: Int, _ year: Int) -> (Int, Int) { (abs(one - year), one) }
}

extension AccountTotal {
  /// The one total of a group; nil for no group.
  init?(_ group: RegionTotals?) {
    guard let group, let total = group.totals.first else { return nil }
    self.init(expected: group.expected, reports: group.reports, total: total)
  }
}

extension TracedReport {
  /// Whether it is of a region, or may be.
  func mayConcern(_ region: RegionChoice) -> Bool {
    guard summary.regions == .unknown else { return region.holds(summary.regions) }
    return candidates.contains { region.holds($0) } || region.level == .country
  }

  /// Whether it is the report of a region itself.
  func isReport(of region: RegionChoice) -> Bool {
    summary.scope == .regionTotal && zone.isEmpty && summary.regions.region.code == region.codeText
  }
}
