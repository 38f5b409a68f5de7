/// Reads the characters of a text in UTF-8 with their places; what is no UTF-8 gives U+FFFD.
struct ScalarDecoder {
  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  mutating func next() -> (scalar: UInt32, start: UInt32, end: UInt32)? {
    guard index < text.count else { return nil }
    let start = index
    let scalar = decode()
    return (scalar, UInt32(start), UInt32(index))
  }

  /// The next character where it is one of U+4000 to U+9FFF, as most of a Chinese text is; nothing,
  /// and nothing taken, for any other.
  @inline(__always)
  mutating func nextHan() -> (scalar: UInt32, start: UInt32)? {
    guard index + 2 < text.count, text[index] >= 0xE4, text[index] <= 0xE9 else { return nil }
    let (second, third) = (text[index + 1], text[index + 2])
    guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return nil }
    let scalar =
      UInt32(text[index] & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F)
    defer { index += 3 }
    return (scalar, UInt32(truncatingIfNeeded: index))
  }

  private mutating func decode() -> UInt32 {
    let first = UInt32(text[index])
    index += 1
    switch first {
    case ..<0x80: return first
    case 0xC2..<0xE0: return continued(first & 0x1F, by: 1, atLeast: 0x80)
    case 0xE0..<0xF0: return continued(first & 0x0F, by: 2, atLeast: 0x800)
    case 0xF0..<0xF5: return continued(first & 0x07, by: 3, atLeast: 0x10000)
    default: return 0xFFFD
    }
  }

  private mutating func continued(_ lead: UInt32, by count: Int, atLeast least: UInt32) -> UInt32 {
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
