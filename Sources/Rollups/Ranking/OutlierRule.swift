public import AnnualReports

/// Tells values that stand apart: those whose modified z-score, 0.6745·(x − median)/MAD, is above
/// 3.5 or below −3.5, MAD being the median absolute deviation.
///
/// Source: B. Iglewicz and D. C. Hoaglin, How to Detect and Handle Outliers, 1993. With a MAD of 0,
/// where more than half of the values are the same, none stands apart.
public struct OutlierRule: Hashable, Sendable {
  /// The score beyond which a value stands apart.
  public static let threshold = Quantity(millionths: 3_500_000)

  /// Twice the median, so that it is whole.
  private let doubleMedian: Int128
  /// Four times the median absolute deviation.
  private let fourfoldDeviation: Int128

  /// The rule for values in ascending order, of which there is at least one.
  init(_ sorted: [Int64]) {
    let median = Self.doubleMedian(of: sorted.map { Int128($0) })
    let distances = sorted.map { Int128((2 * Int128($0) - median).magnitude) }.sorted()
    doubleMedian = median
    fourfoldDeviation = Self.doubleMedian(of: distances)
  }

  /// The median absolute deviation, to the nearest millionth.
  var medianDeviation: Quantity {
    Quantity(millionths: Int64(clamping: HalfEven.quotient(fourfoldDeviation, 4)))
  }

  /// Whether a value stands apart; exact.
  func isOutlier(_ value: Quantity) -> Bool {
    guard fourfoldDeviation > 0 else { return false }
    let distance = Int128((2 * Int128(value.millionths) - doubleMedian).magnitude)
    return distance * 2 * 6_745 > fourfoldDeviation * 35_000
  }

  private static func doubleMedian(of sorted: [Int128]) -> Int128 {
    let middle = sorted.count / 2
    guard sorted.indices.contains(middle) else { return 0 }
    return sorted[middle] + sorted[sorted.count.isMultiple(of: 2) ? middle - 1 : middle]
  }
}
