internal import AnnualReports
internal import Arguments
internal import Regions
internal import Rollups

/// Which of the reports read a form adds up: those of chosen authorities, or of some levels.
struct FormSelection: Sendable {
  /// The region of the totals.
  let region: RegionChoice
  /// The numbers of the reports; nil for all.
  let reports: Set<Int>?
  /// The full names of the reports' authorities, by number; empty where none was chosen by name.
  let names: [Int: String]

  /// Chooses among reports; a name that none of them bears is an error.
  ///
  /// Chosen authorities of one division, without a region given, are those of that division, so that
  /// the report of a whole region is found by the name of its government.
  init(
    _ options: FormOptions, _ reach: RegionReach, among reports: [ReportSummary],
    by reading: ReadingSettings
  ) throws(UsageError) {
    var here = reports.filter { reach.holds($0.regions, in: $0.year) || reach.region == .country }
    if !options.levels.isEmpty {
      here = here.filter { report in
        options.levels.contains { report.regions.isOwn($0.level) }
      }
    }
    var chosen: [Int: String] = [:]
    if !options.authorities.isEmpty {
      let full = here.map { ($0, $0.fullName(by: reading)) }
      let agencies = Set(full.map(\.1)).sorted(by: ByteOrder.precedes)
      let found = try AuthorityChoice(options.authorities, by: reading).chosen(
        among: agencies, beside: Set(reports.map { $0.fullName(by: reading) }))
      let meant = full.filter { found.contains($0.1) }
      here = meant.map(\.0)
      chosen = Dictionary(
        meant.map { ($0.0.index, $0.1) }, uniquingKeysWith: { first, _ in first })
    }
    names = chosen
    let isAll = options.levels.isEmpty && options.authorities.isEmpty
    self.reports = isAll ? nil : Set(here.map(\.index))
    let isGiven = options.region != nil || chosen.isEmpty
    region = isGiven ? reach.region : Self.home(of: here) ?? reach.region
  }

  /// The one division of all reports; nil where there are several, or none is known.
  private static func home(of reports: [ReportSummary]) -> RegionChoice? {
    let homes = Set(reports.map(\.regions.region.code))
    guard homes.count == 1, let names = reports.last?.regions,
      let code = DivisionCode(names.region.code),
      let level = RegionLevel.allCases.last(where: { $0 != .country && names.isOwn($0) })
    else { return nil }
    return RegionChoice(level: level, code: code, name: names.region.name)
  }
}

extension ReportSummary {
  /// The name of the authority with its place, which a report may leave out.
  func fullName(by reading: ReadingSettings) -> String {
    reading.organ(of: agency, in: year) == agency ? regions.region.name + agency : agency
  }
}

extension RegionNames {
  /// Whether the division is itself a region of a level.
  func isOwn(_ level: RegionLevel) -> Bool {
    switch level {
    case .country: false
    case .province: province.code == region.code
    case .prefecture: prefecture.code == region.code
    case .county: prefecture.code != region.code && province.code != region.code
    }
  }
}
