public import AnnualReports

/// All totals of one region, domain and year on one basis.
public struct RegionTotals: Sendable, Hashable {
  /// The region, with its names of the year.
  public let region: Region
  /// The domain whose authorities are in the totals; nil for all of them together.
  ///
  /// A merged bureau is in its main domain only, so that the domains add up to the whole.
  public let domain: Domain?
  /// The report year.
  public let year: Int
  /// Whether they are sums or come from a report of the whole region.
  public let basis: Basis
  /// How many authorities should have reported: those of the region and domain that are known from
  /// any year or from the roster, and whose division stood in the year.
  ///
  /// For the reported basis it is 1, or the number of regions that were joined since.
  public let expected: Int
  /// How many reports were counted; for the reported basis as many as expected.
  public let reports: Int
  /// A total for each indicator asked for, in the same order.
  public let totals: [Total]

  /// The order of the files: by region, year, domain (all together first) and basis.
  static func precedes(_ one: RegionTotals, _ other: RegionTotals) -> Bool {
    if one.region.division != other.region.division || one.region.level != other.region.level {
      return Region.precedes(one.region, other.region)
    }
    if one.year != other.year { return one.year < other.year }
    if one.domain != other.domain { return one.domain.order < other.domain.order }
    return one.basis < other.basis
  }
}

extension Domain? {
  /// The place of a domain in the files; all of them together come first.
  var order: Int { map { Int($0.rawValue) + 1 } ?? 0 }
}
