/// The beginnings that make a spreadsheet take a text for a formula (CWE-1236).
///
/// These are `=`, `+`, `-` and `@`, the full-width forms of them, tab and line breaks.
enum FormulaStart {
  /// Whether such a beginning stands in UTF-8 bytes at an offset; not at or behind their end.
  @inline(__always)
  static func stands(at offset: Int, of text: Span<UInt8>) -> Bool {
    guard offset < text.count else { return false }
    switch text[offset] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    case 0x09, 0x0A, 0x0D: return true
    case 0xEF: return isFullWidth(text, at: offset)
    default: return false
    }
  }

  /// Whether one of `＋－＝＠`, U+FF0B, U+FF0D, U+FF1D and U+FF20, stands there.
  private static func isFullWidth(_ text: Span<UInt8>, at offset: Int) -> Bool {
    guard offset + 2 < text.count else { return false }
    switch (text[offset + 1], text[offset + 2]) {
    case (0xBC, 0x8B), (0xBC, 0x8D), (0xBC, 0x9D), (0xBC, 0xA0): return true
    default: return false
    }
  }
}
