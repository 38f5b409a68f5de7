extension TextOutput {
  /// Appends a whole number in decimal digits, with a `-` when negative.
  public mutating func append(_ value: Int64) {
    if value < 0 { append(byte: UInt8(ascii: "-")) }
    append(magnitude: value.magnitude, digits: 1)
  }

  /// Appends a whole number in decimal digits, with a `-` when negative.
  public mutating func append(_ value: Int) {
    append(Int64(value))
  }

  /// Appends a decimal number given in millionths, without trailing zeros.
  ///
  /// 1_500_000 is `1.5`, 78_156_100 is `78.1561`, 2_000_000 is `2`, -1 is `-0.000001`.
  public mutating func append(millionths value: Int64) {
    if value < 0 { append(byte: UInt8(ascii: "-")) }
    let (whole, fraction) = value.magnitude.quotientAndRemainder(dividingBy: 1_000_000)
    append(magnitude: whole, digits: 1)
    guard fraction != 0 else { return }
    append(byte: UInt8(ascii: "."))
    append(magnitude: fraction, digits: 6)
    while storage[count &- 1] == UInt8(ascii: "0") { count &-= 1 }
  }

  /// Appends decimal digits, with zeros before them up to `digits`, which is 20 at most.
  mutating func append(magnitude: UInt64, digits: Int) {
    if magnitude < 10, digits < 2 {
      return append(byte: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: magnitude))
    }
    let length = max(digits, Self.digitCount(of: magnitude))
    makeRoom(for: length)
    let (start, end) = (count, count &+ length)
    var room = storage.mutableSpan
    var rest = magnitude
    var place = end
    while place > start {
      place &-= 1
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      room[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit)
      rest = quotient
    }
    count = end
  }

  /// The number of decimal digits, 1 for 0 and 20 at most.
  private static func digitCount(of magnitude: UInt64) -> Int {
    var count = 1
    var bound: UInt64 = 10
    while magnitude >= bound {
      count &+= 1
      if count == 20 { break }
      bound &*= 10
    }
    return count
  }
}
