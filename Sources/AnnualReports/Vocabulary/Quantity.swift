/// An exact number from a report: a count, or an amount of money in 万元.
///
/// It is kept as a whole number of millionths, so that money is exact to the fen
/// (0.01 yuan is 0.000001 万元) and no binary fraction ever comes in. The range is about
/// ±9.2 million million; what does not fit is no `Quantity`, never a rounded one.
public struct Quantity: Hashable, Comparable, Sendable {
  /// How many millionths make a unit.
  public static let scale: Int64 = 1_000_000

  /// The number in millionths.
  public let millionths: Int64

  /// The number zero, as it was printed: never a stand-in for a blank.
  public static let zero = Quantity(millionths: 0)

  /// Makes a quantity from its millionths.
  public init(millionths: Int64) {
    self.millionths = millionths
  }

  /// Makes a whole number, or nothing where it is out of range.
  public init?(_ whole: Int64) {
    let (product, overflow) = whole.multipliedReportingOverflow(by: Self.scale)
    guard !overflow else { return nil }
    millionths = product
  }

  /// Adds up exactly; nothing where the sum is out of range.
  public init?(sumOf parts: some Sequence<Quantity>) {
    var sum: Int64 = 0
    for part in parts {
      let (next, overflow) = sum.addingReportingOverflow(part.millionths)
      guard !overflow else { return nil }
      sum = next
    }
    millionths = sum
  }

  /// Whether there is no fraction.
  public var isWhole: Bool { millionths % Self.scale == 0 }

  /// Whether it is below zero.
  public var isNegative: Bool { millionths < 0 }

  /// Compares by value.
  public static func < (one: Quantity, other: Quantity) -> Bool {
    one.millionths < other.millionths
  }

  /// Adds exactly; a sum out of range traps, for a wrong sum is worse than none.
  public static func + (one: Quantity, other: Quantity) -> Quantity {
    Quantity(millionths: one.millionths + other.millionths)
  }

  /// Subtracts exactly; a difference out of range traps.
  public static func - (one: Quantity, other: Quantity) -> Quantity {
    Quantity(millionths: one.millionths - other.millionths)
  }

  /// Adds in place; traps as `+` does.
  public static func += (one: inout Quantity, other: Quantity) {
    one = one + other
  }
}

extension Quantity: CustomStringConvertible {
  /// The number in digits, without trailing zeros: `78.1561`, `-4`, `0`.
  public var description: String {
    let magnitude = millionths.magnitude
    let whole = magnitude / UInt64(Self.scale)
    var fraction = magnitude % UInt64(Self.scale)
    var text = (isNegative ? "-" : "") + String(whole)
    guard fraction > 0 else { return text }
    var places = 6
    while fraction % 10 == 0 {
      fraction /= 10
      places -= 1
    }
    let digits = String(fraction)
    text += "." + String(repeating: "0", count: places - digits.count) + digits
    return text
  }
}
