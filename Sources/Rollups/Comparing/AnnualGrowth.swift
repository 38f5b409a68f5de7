internal import AnnualReports

/// Compound annual growth: the even rate at which a figure would have come from the first year to
/// the last.
enum AnnualGrowth {
  /// Growth in percent a year, to four decimals; nil where either figure is absent or below 0,
  /// where the earlier is 0, and where there is no year between.
  ///
  /// The root is taken in binary fractions, by multiplication and division alone, whose results are
  /// the same on every machine; the figure is for reading, not for adding.
  static func percent(_ movement: Movement, years: Int) -> Quantity? {
    guard let value = movement.value, let previous = movement.previous, years > 0,
      previous > .zero, !value.isNegative
    else { return nil }
    let ratio = Double(value.millionths) / Double(previous.millionths)
    let percent = (root(of: ratio, degree: years) - 1) * 100
    let rounded = (percent * 10_000).rounded(.toNearestOrEven) * 100
    return Int64(exactly: rounded).map { Quantity(millionths: $0) }
  }

  /// The root of a number that is not below 0, by Newton's steps from above.
  static func root(of number: Double, degree: Int) -> Double {
    guard number > 0, degree > 1 else { return number }
    var root = max(1, number)
    for _ in 0..<10_000 {
      let power = (1..<degree).reduce(1.0) { power, _ in power * root }
      let next = (Double(degree - 1) * root + number / power) / Double(degree)
      guard next < root else { break }
      root = next
    }
    return root
  }
}
