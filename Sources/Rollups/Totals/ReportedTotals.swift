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
  }

  private struct Key: Hashable {
    let region: Int32
    let year: Int
  }

  /// The reports, that of a municipality both as a province's and as a prefecture's.
  let entries: [Entry]
  private let places: [Key: Int]

  /// The reports of a census.
  init(_ census: Census) {
    self.init(entries: Self.entries(of: census))
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
        guard region >= 0,
          census.atlas.keys[Int(region)].code == report.placing.code
        else { return nil }
        return Entry(region: region, level: level, year: report.year, report: report)
      }
    }
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
    let row = census.store.row(Int(entry.report.record))
    let totals = indicators.compactMap { indicator in
      census.store.column(of: indicator).map {
        Total(reported: row[$0], isAddable: indicator.definition.isAddable)
      }
    }
    return RegionTotals(
      region: census.atlas.region(entry.region, in: year), domain: nil, year: year,
      basis: .reported, expected: 1, reports: 1, totals: totals)
  }
}
