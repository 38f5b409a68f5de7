internal import AnnualReports
internal import Regions
internal import Rollups

/// Where a total comes from: its members, and everything that is not in it.
struct Account: Sendable {
  let region: RegionChoice
  /// Which boundaries the region has.
  let boundaries: Boundaries
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
  /// The report of the whole region, or those of the regions that it was made of; none where what is
  /// reported has no total.
  let regionReports: [TracedReport]
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
    of reach: RegionReach, in year: Int, _ indicator: Indicator, reports: [TracedReport],
    result: RollupResult
  ) {
    let region = reach.region
    self.region = region
    boundaries = reach.boundaries
    self.year = year
    self.indicator = indicator
    let groups = result.totals.filter {
      $0.region.level == region.level && $0.region.division == region.code && $0.domain == nil
    }
    years = Set(groups.map(\.year)).sorted()
    summed = AccountTotal(groups.first { $0.year == year && $0.basis == .summed })
    let whole = AccountTotal(groups.first { $0.year == year && $0.basis == .reported })
    let here = Self.judged(reports, result.dispositions).compactMap { $0.concerning(reach) }
    let counted = here.filter { $0.disposition == .counted && !$0.isParted }
    members = counted.filter { $0.addend != nil }
    withoutFigure = counted.filter { $0.addend == nil }
    regionReports =
      whole == nil ? [] : here.filter { $0.isReport(of: reach) && $0.disposition == .regionTotal }
    reported = whole
    let own = Set(regionReports.map(\.summary.source))
    leftOut = here.filter {
      ($0.disposition != .counted || $0.isParted) && !own.contains($0.summary.source)
    }
    missing = Self.missing(in: result.coverage, of: reach, year)
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
    in coverage: [CoverageRow], of reach: RegionReach, _ year: Int
  ) -> [MissingReport] {
    CoverageRow.authorities(coverage).compactMap { rows in
      let row = rows.first { $0.year == year && $0.state == .missing && !$0.isRegionTotal }
      guard let row, reach.holds(row.region, in: year) else { return nil }
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
  /// The report, where it is of a region or may be; nil for one from elsewhere.
  func concerning(_ reach: RegionReach) -> TracedReport? {
    let year = summary.year
    guard summary.regions != .unknown else {
      let isPossible = candidates.contains { reach.holds($0, in: year) }
      return isPossible || reach.region.level == .country ? self : nil
    }
    guard reach.holds(summary.regions, in: year) else { return nil }
    var here = self
    here.isParted = reach.isParted(summary.regions, in: year)
    return here
  }

  /// Whether it is the report of a region itself, or of one that the region was made of.
  func isReport(of reach: RegionReach) -> Bool {
    summary.scope == .regionTotal && zone.isEmpty && reach.isWhole(summary.regions)
  }
}
