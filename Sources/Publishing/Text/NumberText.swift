/// Numbers as people read them, with thousands separators; for files see `TextOutput`.
public enum NumberText {
  /// A whole number: `1,234,567`.
  public static func grouped(_ value: Int64, sign: NumberSign = .whenNegative) -> String {
    text(Decimal(magnitude: value.magnitude, places: 0), isNegative: value < 0, sign)
  }

  /// A decimal number given in millionths, without trailing zeros: `1,234,567.8`.
  public static func grouped(
    millionths value: Int64, sign: NumberSign = .whenNegative
  ) -> String {
    var decimal = Decimal(magnitude: value.magnitude, places: 6)
    while decimal.places > 0, decimal.magnitude % 10 == 0 {
      decimal.magnitude /= 10
      decimal.places -= 1
    }
    return text(decimal, isNegative: value < 0, sign)
  }

  /// A decimal number given in millionths, rounded half to even to 0 to 6 decimals: `1,234.50`.
  public static func rounded(
    millionths value: Int64, decimals: Int, sign: NumberSign = .whenNegative
  ) -> String {
    precondition(0...6 ~= decimals, "millionths have 0 to 6 decimals")
    let divisor = (decimals..<6).reduce(into: UInt64(1)) { power, _ in power *= 10 }
    let decimal = Decimal(magnitude: value.magnitude, over: divisor, places: decimals)
    return text(decimal, isNegative: value < 0, sign)
  }

  /// A ratio given in millionths as percent with one decimal: 1_000_000 is `100.0%`.
  ///
  /// Rounded half to even.
  public static func percent(
    ratioMillionths value: Int64, sign: NumberSign = .whenNegative
  ) -> String {
    let decimal = Decimal(magnitude: value.magnitude, over: 1_000, places: 1)
    return text(decimal, isNegative: value < 0, sign) + "%"
  }

  /// A number of percent given in millionths, with one decimal: 1_000_000 is `1.0%`.
  ///
  /// Rounded half to even.
  public static func percent(
    percentMillionths value: Int64, sign: NumberSign = .whenNegative
  ) -> String {
    rounded(millionths: value, decimals: 1, sign: sign) + "%"
  }

  private static func text(_ decimal: Decimal, isNegative: Bool, _ sign: NumberSign) -> String {
    guard decimal.magnitude != 0 else { return decimal.description }
    if isNegative { return "-" + decimal.description }
    return (sign == .always ? "+" : "") + decimal.description
  }
}
