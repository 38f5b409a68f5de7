/// Reads the numbers that fill most cells: plain digits, with or without a fraction.
enum PlainNumber {
  /// No number of more bytes is one.
  static let longest = 18

  /// The value; nothing for anything that needs a closer look, such as 007, 1,180 or 12件.
  @inline(__always)
  static func read(_ text: Span<UInt8>) -> CellValue? {
    guard text.count <= longest, text.count > 0, text[0].isDigit else { return nil }
    if text[0] == UInt8(ascii: "0"), text.count > 1, text[1] != UInt8(ascii: ".") {
      return nil
    }
    var whole: Int64 = 0
    var index = 0
    while index < text.count, text[index].isDigit {
      whole = whole * 10 + Int64(text[index] &- UInt8(ascii: "0"))
      index += 1
    }
    guard index <= 12, let fraction = fraction(text, from: index) else { return nil }
    return CellValue(status: .reported, millionths: whole * Quantity.scale + fraction)
  }

  /// The fraction in millionths: 0 at the end of the text, nothing where no fraction of one to six
  /// digits follows.
  private static func fraction(_ text: Span<UInt8>, from point: Int) -> Int64? {
    guard point < text.count else { return 0 }
    guard text[point] == UInt8(ascii: "."), case 2...7 = text.count - point else {
      return nil
    }
    var fraction: Int64 = 0
    for index in (point + 1)...(point + 6) {
      let digit = index < text.count ? text[index] : UInt8(ascii: "0")
      guard digit.isDigit else { return nil }
      fraction = fraction * 10 + Int64(digit &- UInt8(ascii: "0"))
    }
    return fraction
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
