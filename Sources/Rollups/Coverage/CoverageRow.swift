public import AnnualReports

/// Whether an authority's report of a year is there.
public struct CoverageRow: Hashable, Sendable {
  /// What is known of the report.
  public enum State: Int, CaseIterable, Sendable {
    /// It is there and used: in the sums, or beside them for a whole region.
    case reported
    /// It is there and not used.
    case notCounted
    /// It is not there.
    case missing

    /// The word in the files: `not_counted` for ``notCounted``, else the case's name.
    public var key: String {
      switch self {
      case .reported: "reported"
      case .notCounted: "not_counted"
      case .missing: "missing"
      }
    }
  }

  /// The region to which the authority belongs, with its names of the year.
  public let region: Region
  /// The zone within that region; empty for none.
  public let zone: String
  /// The authority's full name in that year's report, else in the nearest one; empty where none
  /// gives it.
  public let authority: String
  /// Its name without the places in front; empty where no report gives it, and for a whole region.
  public let organ: String
  /// Its main domain.
  public let domain: Domain
  /// Whether the report is that of a whole region, which no region's `expected` counts.
  public let isRegionTotal: Bool
  /// The report year.
  public let year: Int
  /// Whether the report is there.
  public let state: State
  /// The path of the report; empty where there is none.
  public let source: String
  /// What became of the report; nil where there is none.
  public let disposition: Disposition?
}
