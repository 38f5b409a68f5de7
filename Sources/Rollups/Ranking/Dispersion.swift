public import AnnualReports

/// How the values of many regions or authorities are spread.
public struct Dispersion: Hashable, Sendable {
  /// How many values there are, at least 1.
  public let count: Int
  /// The arithmetic mean, to the nearest millionth.
  public let mean: Quantity
  /// The standard deviation of the values as a whole population (division by n), to the nearest
  /// millionth; taken in binary fractions.
  public let standardDeviation: Quantity
  /// The lowest value.
  public let minimum: Quantity
  /// The quartiles and the median of type 7: linear between the values around rank
  /// 1 + (n − 1)·p (Hyndman and Fan 1996; the default of R, NumPy and spreadsheets).
  public let lowerQuartile: Quantity
  /// The middle value, or the mean of the two in the middle.
  public let median: Quantity
  /// See ``lowerQuartile``.
  public let upperQuartile: Quantity
  /// The highest value.
  public let maximum: Quantity
  /// Standard deviation over mean; nil unless the mean is above 0.
  public let variationCoefficient: Quantity?
  /// The Gini coefficient from 0 to 1 − 1/n; nil where a value is below 0 or all are 0.
  public let gini: Quantity?
  /// The median of the values' distances from their median.
  public let medianDeviation: Quantity
  private let outlierRule: OutlierRule

  /// Describes values in any order; nil for none.
  public init?(of values: some Sequence<Quantity>) {
    let sorted = values.map(\.millionths).sorted()
    guard let minimum = sorted.first, let maximum = sorted.last else { return nil }
    let sum = sorted.reduce(0 as Int128) { $0 + Int128($1) }
    count = sorted.count
    mean = Self.quantity(HalfEven.quotient(sum, Int128(sorted.count)))
    let spread = Self.standardDeviation(sorted, sum)
    standardDeviation = Quantity(millionths: Int64(clamping: Int128(spread.rounded())))
    self.minimum = Quantity(millionths: minimum)
    self.maximum = Quantity(millionths: maximum)
    lowerQuartile = Self.quartile(1, of: sorted)
    median = Self.quartile(2, of: sorted)
    upperQuartile = Self.quartile(3, of: sorted)
    variationCoefficient =
      sum > 0 ? Self.ratio(spread / (Double(sum) / Double(sorted.count))) : nil
    gini = Self.gini(sorted, sum)
    outlierRule = OutlierRule(sorted)
    medianDeviation = outlierRule.medianDeviation
  }

  /// Whether a value lies so far from the median that it stands apart: see ``OutlierRule``.
  public func isOutlier(_ value: Quantity) -> Bool { outlierRule.isOutlier(value) }

  /// The quartile 1, 2 or 3 of sorted values, to the nearest millionth, the even one of two.
  private static func quartile(_ number: Int, of sorted: [Int64]) -> Quantity {
    let (place, quarters) = ((sorted.count - 1) * number).quotientAndRemainder(dividingBy: 4)
    let lower = Int128(sorted[place])
    let upper = Int128(sorted[min(place + 1, sorted.count - 1)])
    return quantity(HalfEven.quotient(lower * Int128(4 - quarters) + upper * Int128(quarters), 4))
  }

  private static func standardDeviation(_ values: [Int64], _ sum: Int128) -> Double {
    let mean = Double(sum) / Double(values.count)
    let squares = values.reduce(0.0) { total, value in
      let distance = Double(value) - mean
      return total + distance * distance
    }
    return (squares / Double(values.count)).squareRoot()
  }

  /// Gini = Σ (2i − n − 1)·xᵢ / (n·Σ xᵢ) over the values in order, i from 1.
  private static func gini(_ sorted: [Int64], _ sum: Int128) -> Quantity? {
    guard let first = sorted.first, first >= 0, sum > 0 else { return nil }
    let count = Int128(sorted.count)
    let weighted = sorted.enumerated().reduce(0 as Int128) { total, item in
      total + Int128(2 * item.offset + 1 - sorted.count) * Int128(item.element)
    }
    let share = HalfEven.quotient(weighted * Int128(Quantity.scale), count * sum)
    return quantity(share)
  }

  private static func ratio(_ number: Double) -> Quantity? {
    Int64(exactly: (number * Double(Quantity.scale)).rounded()).map { Quantity(millionths: $0) }
  }

  /// What lies between values of the range is in it.
  private static func quantity(_ millionths: Int128) -> Quantity {
    Quantity(millionths: Int64(clamping: millionths))
  }
}
