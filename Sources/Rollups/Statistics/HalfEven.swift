/// Division of whole numbers with rounding to the nearest, and to the even one of two that are
/// equally near.
enum HalfEven {
  /// The rounded quotient; the divisor must not be 0.
  static func quotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    // Dividing 64 bits takes a fraction of the time, and most numbers have no more.
    guard let small = Int64(exactly: dividend), let divisor64 = Int64(exactly: divisor),
      small != .min
    else { return rounded(dividend, divisor) }
    return Int128(rounded(small, divisor64))
  }

  @inline(__always)
  private static func rounded<Number: FixedWidthInteger & SignedInteger>(
    _ dividend: Number, _ divisor: Number
  ) -> Number {
    let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
    let twice = remainder.magnitude * 2
    let isUp =
      twice > divisor.magnitude || (twice == divisor.magnitude && !quotient.isMultiple(of: 2))
    guard isUp else { return quotient }
    return (dividend < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
  }
}
