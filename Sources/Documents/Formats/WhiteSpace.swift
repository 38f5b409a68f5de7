/// White space around a cell's text: ASCII's, the no-break space, the ideographic space, the
/// spaces of U+2000–U+200B, and the byte order mark that some editors leave inside a text.
enum WhiteSpace {
  /// How many bytes the white space at a place has; 0 where there is none.
  @inline(__always)
  static func length(
    _ bytes: Span<UInt8>, at index: Int, before end: Int
  ) -> Int {
    let byte = bytes[index]
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
    guard byte >= 0xC2 else { return 0 }
    if byte == 0xC2 { return index + 1 < end && bytes[index + 1] == 0xA0 ? 2 : 0 }
    guard index + 2 < end else { return 0 }
    return isWide(byte, bytes[index + 1], bytes[index + 2]) ? 3 : 0
  }

  /// How many bytes the white space that ends before a place has; 0 where there is none.
  @inline(__always)
  static func length(
    _ bytes: Span<UInt8>, endingAt end: Int, after start: Int
  ) -> Int {
    let byte = bytes[end - 1]
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
    guard byte & 0xC0 == 0x80 else { return 0 }
    if end - 2 >= start, bytes[end - 2] == 0xC2 { return byte == 0xA0 ? 2 : 0 }
    guard end - 3 >= start else { return 0 }
    return isWide(bytes[end - 3], bytes[end - 2], byte) ? 3 : 0
  }

  /// Whether it is plain that a stretch of at least a byte neither begins nor ends with white space:
  /// characters of ASCII or of three bytes stand at both ends, as nearly everywhere.
  @inline(__always)
  static func isNone(_ bytes: Span<UInt8>, around range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    let (first, last) = (bytes[start], bytes[end - 1])
    let isLong = range.count >= 3
    let beginsPlainly =
      first < 0x80
      ? first > 0x20 : isLong && isPlain(first, bytes[start + 1], bytes[start + 2])
    guard beginsPlainly else { return false }
    return last < 0x80
      ? last > 0x20 : isLong && isPlain(bytes[end - 3], bytes[end - 2], last)
  }

  /// Whether a byte leads a character of three bytes that is no white space.
  @inline(__always)
  private static func isPlain(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    first >= 0xE2 && first <= 0xEF && !isWide(first, second, third)
  }

  @inline(__always)
  private static func isWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): third >= 0x80 && third <= 0x8B || third == 0xAF
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }

  /// A stretch of bytes without the white space around it; empty at its end where all is white.
  @inline(__always)
  static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    range.isEmpty || isNone(bytes, around: range) ? range : closelyTrimmed(bytes, range)
  }

  private static func closelyTrimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let length = length(bytes, at: low, before: high)
      guard length > 0 else { break }
      low += length
    }
    while high > low {
      let length = length(bytes, endingAt: high, after: low)
      guard length > 0 else { break }
      high -= length
    }
    return low..<high
  }
}
