/// Reads the characters of a text in UTF-8 with their places; what is no UTF-8 gives U+FFFD.
///
/// It keeps no more than the place that it has come to; the text is handed to it each time.
struct ScalarDecoder {
  private var index = 0

  /// The next character; nothing at the end.
  @inline(__always)
  mutating func next(in text: Span<UInt8>) -> (scalar: UInt32, start: UInt32, end: UInt32)? {
    let start = UInt32(truncatingIfNeeded: index)
    if let scalar = ofThreeBytes(in: text) { return (scalar, start, start &+ 3) }
    guard index < text.count else { return nil }
    let scalar = decode(text)
    return (scalar, start, UInt32(truncatingIfNeeded: index))
  }

  /// The next character where it has three bytes, as most of a Chinese text do, and is not the last of
  /// the text; nothing, and nothing taken, for any other.
  @inline(__always)
  private mutating func ofThreeBytes(in text: Span<UInt8>) -> UInt32? {
    guard index &+ 3 < text.count else { return nil }
    let (first, second, third) = (text[index], text[index &+ 1], text[index &+ 2])
    guard first & 0xF0 == 0xE0, second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
    let scalar = UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    // What is left are spellings longer than need be, and surrogates.
    guard scalar >= 0x800, scalar < 0xD800 || scalar > 0xDFFF else { return nil }
    index &+= 3
    return scalar
  }

  private mutating func decode(_ text: Span<UInt8>) -> UInt32 {
    let first = UInt32(text[index])
    index += 1
    switch first {
    case ..<0x80: return first
    case 0xC2..<0xE0: return continued(text, first & 0x1F, by: 1, atLeast: 0x80)
    case 0xE0..<0xF0: return continued(text, first & 0x0F, by: 2, atLeast: 0x800)
    case 0xF0..<0xF5: return continued(text, first & 0x07, by: 3, atLeast: 0x10000)
    default: return 0xFFFD
    }
  }

  private mutating func continued(
    _ text: Span<UInt8>, _ lead: UInt32, by count: Int, atLeast least: UInt32
  ) -> UInt32 {
    guard index + count <= text.count else { return 0xFFFD }
    var scalar = lead
    for offset in 0..<count {
      let byte = text[index + offset]
      guard byte & 0xC0 == 0x80 else { return 0xFFFD }
      scalar = scalar << 6 | UInt32(byte & 0x3F)
    }
    guard scalar >= least, Unicode.Scalar(scalar) != nil else { return 0xFFFD }
    index += count
    return scalar
  }
}
