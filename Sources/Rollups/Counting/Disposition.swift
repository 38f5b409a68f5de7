/// Whether a report was counted, and why not where it was not.
public enum Disposition: Hashable, Sendable {
  /// Its figures are in the sums.
  case counted
  /// It holds the figures of a whole region or zone; it stands beside the sums, never in them.
  case regionTotal
  /// It holds the figures of the organs under its own, which report by themselves.
  case systemTotal
  /// Nothing tells whose acts it counts.
  case unknownScope
  /// Its year is not known, or out of all reason.
  case noYear
  /// Nothing tells where its authority is.
  case noPlace
  /// Its authority may be in several places.
  case ambiguousPlace
  /// No division of that code may report for that year.
  case unknownDivision
  /// No table was recognised in it.
  case noTables
  /// Another report of the same authority and year was counted, the one of this source.
  case duplicate(of: String)
  /// Its year was not asked for.
  case outsideYears
  /// Its authority's main domain was not asked for.
  case outsideDomains
  /// It is not among those that were chosen.
  case notChosen

  /// The word in the files: `counted`, `region_total`, `duplicate`, ….
  public var key: String {
    switch self {
    case .counted: "counted"
    case .regionTotal: "region_total"
    case .systemTotal: "system_total"
    case .unknownScope: "unknown_scope"
    case .noYear: "no_year"
    case .noPlace: "no_place"
    case .ambiguousPlace: "ambiguous_place"
    case .unknownDivision: "unknown_division"
    case .noTables: "no_tables"
    case .duplicate: "duplicate"
    case .outsideYears: "outside_years"
    case .outsideDomains: "outside_domains"
    case .notChosen: "not_chosen"
    }
  }
}

/// What became of one report.
public struct ReportDisposition: Hashable, Sendable {
  /// The caller's number of the report.
  public let index: Int
  /// The path of the report.
  public let source: String
  /// Whether it was counted.
  public let disposition: Disposition
}
