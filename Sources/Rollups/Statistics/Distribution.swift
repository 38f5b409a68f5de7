public import AnnualReports

/// How the figures of several authorities are spread.
public struct Distribution: Hashable, Sendable {
  /// The sum over the count, rounded to the nearest millionth, and to the even one of two.
  public let mean: Quantity
  /// The middle figure, or the mean of the two in the middle, rounded likewise.
  public let median: Quantity
  /// The lowest figure.
  public let minimum: Quantity
  /// The highest figure.
  public let maximum: Quantity

  /// Describes quantities in any order; nil for none.
  public init?(of quantities: some Sequence<Quantity>) {
    var values = quantities.map(\.millionths)
    guard let minimum = values.min(), let maximum = values.max() else { return nil }
    let sum = values.reduce(0 as Int128) { $0 + Int128($1) }
    let median = Self.median(of: &values, in: values.indices)
    self.init(
      sum: sum, count: values.count, median: median, minimum: minimum, maximum: maximum)
  }

  /// Puts the numbers together, in millionths; the count is not 0.
  init(sum: Int128, count: Int, median: Int64, minimum: Int64, maximum: Int64) {
    mean = Quantity(millionths: Self.mean(sum, count))
    self.median = Quantity(millionths: median)
    self.minimum = Quantity(millionths: minimum)
    self.maximum = Quantity(millionths: maximum)
  }

  /// The median of the numbers in a range, at least one, whose order changes.
  static func median(of values: inout [Int64], in range: Range<Int>) -> Int64 {
    let middle = range.lowerBound + range.count / 2
    Selection.settle(&values, in: range, rank: middle)
    let upper = values[middle]
    guard range.count.isMultiple(of: 2) else { return upper }
    let lower = values[range.lowerBound..<middle].max() ?? upper
    return mean(Int128(lower) + Int128(upper), 2)
  }

  /// A mean lies between the lowest and the highest number, and so is always in range.
  private static func mean(_ sum: Int128, _ count: Int) -> Int64 {
    if let sum = Int64(exactly: sum), sum.isMultiple(of: Int64(count)) { return sum / Int64(count) }
    return Int64(truncatingIfNeeded: HalfEven.quotient(sum, Int128(count)))
  }
}
