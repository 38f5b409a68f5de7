public import AnnualReports

/// How the figures of one region and domain moved from one year to the next year with data.
public struct RegionComparison: Hashable, Sendable {
  /// The region, with its names of the later year.
  public let region: Region
  /// The domain; nil for all of them together.
  public let domain: Domain?
  /// Whether sums are compared or what the region itself reports.
  public let basis: Basis
  /// The later year.
  public let year: Int
  /// The earlier year: the one before it in the data, which may lie more than a year back.
  public let previousYear: Int
  /// A change for each indicator asked for, in the same order.
  public let changes: [Change]

  /// The order of the files: by region, year, domain (all together first) and basis.
  static func precedes(_ one: RegionComparison, _ other: RegionComparison) -> Bool {
    if one.region.division != other.region.division || one.region.level != other.region.level {
      return Region.precedes(one.region, other.region)
    }
    if one.year != other.year { return one.year < other.year }
    if one.domain != other.domain { return one.domain.order < other.domain.order }
    return one.basis < other.basis
  }
}
