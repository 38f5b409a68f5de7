internal import AnnualReports
internal import Regions

/// What the regions' own reports say, as totals on the reported basis.
struct ReportedTotals {
  /// A region's report, as the report of one of its levels.
  struct Entry {
    /// The region's number in the atlas.
    let region: Int32
    let level: RegionLevel
    /// The place of the year in the census's list.
    let year: Int
    let report: RegionTotalReport
    /// The reports of the other regions that have been joined since, in the boundaries of later.
    var others: [RegionTotalReport] = []

    /// All of its reports.
    var reports: [RegionTotalReport] { [report] + others }
  }

  private struct Key: Hashable {
    let region: Int32
    let year: Int
  }

  /// The reports, that of a municipality both as a province's and as a prefecture's.
  let entries: [Entry]
  /// How many reports of regions stand for none, as their land is not that of a region now.
  private(set) var leftOutCount = 0
  private let places: [Key: Int]

  /// The reports of a census.
  init(_ census: Census) {
    let entries = Self.entries(of: census)
    guard census.atlas.boundaries.year != nil else {
      self.init(entries: entries)
      return
    }
    let joined = Self.joined(entries, census)
    self.init(entries: joined)
    let used = Set(joined.flatMap(\.reports).map(\.record))
    leftOutCount = census.regionTotals.count { !used.contains($0.record) }
  }

  /// No report at all, where whole regions do not come in.
  static let none = ReportedTotals(entries: [])

  private init(entries: [Entry]) {
    self.entries = entries
    places = Dictionary(
      entries.enumerated().map { (Key(region: $1.region, year: $1.year), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func entries(of census: Census) -> [Entry] {
    census.regionTotals.flatMap { report in
      RegionLevel.allCases.compactMap { level -> Entry? in
        let region = report.placing[level]
        guard region >= 0, census.atlas.isOwn(level, of: report.placing) else { return nil }
        return Entry(region: region, level: level, year: report.year, report: report)
      }
    }
  }

  /// One entry for each region of the boundaries held: the reports of all the regions that it was made
  /// of; none where one of these has no report, or where some of the land lies elsewhere.
  private static func joined(_ entries: [Entry], _ census: Census) -> [Entry] {
    var areas: [AreaYear: FormerAreas] = [:]
    let groups = Dictionary(grouping: entries) { Key(region: $0.region, year: $0.year) }
    let joined = groups.values.compactMap { group -> Entry? in
      let sorted = group.sorted { $0.report.placing.code < $1.report.placing.code }
      guard var entry = sorted.first, let code = census.atlas.keys[Int(entry.region)].code
      else { return nil }
      let key = AreaYear(level: entry.level, year: entry.year)
      let former =
        areas[key]
        ?? FormerAreas(census.atlas.frame, level: entry.level, in: census.years[entry.year])
      areas[key] = former
      guard former.parts(of: code) == Set(sorted.map(\.report.placing.code)) else { return nil }
      entry.others = sorted.dropFirst().map(\.report)
      return entry
    }
    return joined.sorted { ($0.region, $0.year) < ($1.region, $1.year) }
  }

  private struct AreaYear: Hashable {
    let level: RegionLevel
    let year: Int
  }

  /// The report of a region in a year; nil where there is none.
  func entry(region: Int32, year: Int) -> Entry? {
    places[Key(region: region, year: year)].map { entries[$0] }
  }

  /// The totals of an entry for the given indicators.
  func totals(
    of entry: Entry, _ census: inout Census, indicators: [Indicator]
  ) -> RegionTotals {
    let year = census.years[entry.year]
    let rows = entry.reports.map { census.store.row(Int($0.record)) }
    let totals = indicators.compactMap { indicator in
      census.store.column(of: indicator).map { column in
        Total(reported: rows.map { $0[column] }, isAddable: indicator.definition.isAddable)
      }
    }
    return RegionTotals(
      region: census.atlas.totalRegion(entry.region, in: year), domain: nil, year: year,
      basis: .reported, expected: rows.count, reports: rows.count, totals: totals)
  }
}
