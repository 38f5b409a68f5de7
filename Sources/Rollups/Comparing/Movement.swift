public import AnnualReports

/// A figure and the one before it.
public struct Movement: Hashable, Sendable {
  /// The figure; nil where there is none.
  public let value: Quantity?
  /// The earlier figure; nil where there is none.
  public let previous: Quantity?

  /// Puts two figures side by side.
  public init(value: Quantity?, previous: Quantity?) {
    self.value = value
    self.previous = previous
  }

  /// The later less the earlier; nil where one is absent, or where the difference is out of range.
  public var change: Quantity? {
    guard let value, let previous else { return nil }
    let (change, overflow) = value.millionths.subtractingReportingOverflow(previous.millionths)
    return overflow ? nil : Quantity(millionths: change)
  }

  /// The change in percent of the earlier figure, rounded to the nearest millionth of a percent,
  /// and to the even one of two.
  ///
  /// nil where there is no change to speak of, and where the base is 0 or below, of which no share
  /// can be taken.
  public var percent: Quantity? {
    guard let change, let previous, previous > .zero else { return nil }
    let share = HalfEven.quotient(
      Int128(change.millionths) * 100 * Int128(Quantity.scale), Int128(previous.millionths))
    return Int64(exactly: share).map { Quantity(millionths: $0) }
  }
}
