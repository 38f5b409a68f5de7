public import AnnualReports

/// A region's figure on both bases, side by side.
public struct Reconciliation: Hashable, Sendable {
  /// The region, with its names of the year.
  public let region: Region
  /// The report year.
  public let year: Int
  /// What is compared; always one that may be added.
  public let indicator: Indicator
  /// What the region's own report says; nil where it has no such figure.
  public let reported: Quantity?
  /// What the authorities' reports add up to; nil where none has the figure.
  public let summed: Quantity?
  /// How many authorities' reports were counted.
  public let members: Int
  /// How many should have been there.
  public let expected: Int

  /// The reported less the summed: what the authorities without a report would have to make up.
  ///
  /// nil where one is absent, or where the difference is out of range.
  public var residual: Quantity? { Movement(value: reported, previous: summed).change }

  /// Sets the two totals of a region and year side by side.
  static func rows(
    reported: RegionTotals, summed: RegionTotals, indicators: [Indicator]
  ) -> [Reconciliation] {
    indicators.indices.compactMap { place in
      guard indicators[place].definition.isAddable else { return nil }
      return Reconciliation(
        region: summed.region, year: summed.year, indicator: indicators[place],
        reported: reported.totals[place].value, summed: summed.totals[place].value,
        members: summed.reports, expected: summed.expected)
    }
  }
}
