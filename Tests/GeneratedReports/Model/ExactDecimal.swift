/// A number with at most four decimal places, kept exactly.
public struct ExactDecimal: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number in ten-thousandths.
  public var tenThousandths: Int

  /// A number of ten-thousandths.
  public init(tenThousandths: Int) {
    self.tenThousandths = tenThousandths
  }

  /// A whole number.
  public init(_ whole: Int) {
    tenThousandths = whole * 10_000
  }

  /// The shortest decimal text: no sign but a minus, no zeros at the end of the decimals.
  public var description: String { text(places: 0) }

  /// The decimal text with at least so many decimal places, four at most.
  public func text(places: Int) -> String {
    let magnitude = tenThousandths.magnitude
    let sign = tenThousandths < 0 ? "-" : ""
    let fraction = magnitude % 10_000
    if fraction == 0, places <= 0 { return "\(sign)\(magnitude / 10_000)" }
    var digits = String(String(fraction + 10_000).dropFirst())
    while digits.utf8.count > max(places, 0), digits.utf8.last == UInt8(ascii: "0") {
      digits.removeLast()
    }
    return "\(sign)\(magnitude / 10_000)\(digits.isEmpty ? "" : ".")\(digits)"
  }

  /// Whether the one is less than the other.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}
