internal import AnnualReports

/// A sum in the making: of an indicator, or of both sides of a rate.
struct MeasureSum {
  /// One body's figures of a measure, in millionths.
  struct Part {
    let upper: Int128
    /// What a rate is divided by; 0 for an indicator.
    let lower: Int128
  }

  private var upper: Int128 = 0
  private var lower: Int128 = 0
  /// How many bodies are in it.
  private(set) var count = 0

  mutating func add(_ part: Part) {
    upper += part.upper
    lower += part.lower
    count += 1
  }

  /// The sum, or the rate in percent to the nearest millionth, the even one of two.
  ///
  /// nil for a sum of nobody, for a rate whose denominator is not above 0, and out of range.
  func value(of measure: Measure) -> Quantity? {
    guard count > 0 else { return nil }
    guard measure.isRate else { return Self.quantity(upper) }
    guard lower > 0 else { return nil }
    return Self.quantity(HalfEven.quotient(upper * 100 * Int128(Quantity.scale), lower))
  }

  /// Whether there is a rate but for a denominator of nothing.
  func lacksBase(for measure: Measure) -> Bool { measure.isRate && count > 0 && lower <= 0 }

  private static func quantity(_ millionths: Int128) -> Quantity? {
    Int64(exactly: millionths).map { Quantity(millionths: $0) }
  }
}
