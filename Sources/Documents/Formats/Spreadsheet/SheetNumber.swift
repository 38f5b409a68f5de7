/// Numbers as a spreadsheet stores them: decimals of 17 digits of binary doubles.
enum SheetNumber {
  /// The shortest decimal that means the same double, without an exponent as far as doubles count
  /// exactly; the text itself where it is no number, or a whole number as it stands.
  static func text(_ stored: String) -> String {
    let isWhole = stored.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }
    guard !isWhole, let number = Double(stored), number.isFinite else { return stored }
    if let whole = Int64(exactly: number), abs(number) < 0x1p53 { return String(whole) }
    return plain(number.description) ?? stored
  }

  /// A number without its exponent; nothing where it is not written with one that is small.
  private static func plain(_ text: String) -> String? {
    let parts = text.split(separator: "e")
    guard parts.count == 2 else { return text }
    guard let exponent = Int(parts[1]), (-30..<0).contains(exponent), let mantissa = parts.first
    else { return nil }
    let sign = mantissa.hasPrefix("-") ? "-" : ""
    var digits = mantissa.filter { $0 != "." && $0 != "-" }
    if mantissa.hasSuffix(".0") { digits.removeLast() }
    return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
  }
}
