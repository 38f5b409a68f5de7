/// The bytes of a text, read letter by letter.
///
/// Only characters of three bytes count as letters, which all Chinese characters of the basic plane
/// are; anything else, broken UTF-8 included, reads as 0 and is one byte wide.
typealias ScannedText = Span<UInt8>

extension Span<UInt8> {
  /// The width of a letter in bytes.
  static var width: Int { 3 }

  /// The letter that begins at an offset; 0 where none does, also outside the text.
  @inline(__always)
  func letter(at offset: Int) -> UInt16 {
    guard offset >= 0, offset < count &- 2 else { return 0 }
    let (first, second, third) = (self[offset], self[offset &+ 1], self[offset &+ 2])
    guard first & 0xF0 == 0xE0, second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return 0 }
    let letter = UInt16(first & 0xF) << 12 | UInt16(second & 0x3F) << 6 | UInt16(third & 0x3F)
    return letter >= 0x800 ? letter : 0
  }

  /// Whether a Chinese character begins at an offset.
  func isHan(at offset: Int) -> Bool {
    let letter = letter(at: offset)
    return letter >= 0x3400 && letter <= 0x9FFF
  }

  /// The first offset from `offset` on that is no space (ASCII, no-break or ideographic) or tab.
  func skippingSpaces(from offset: Int) -> Int {
    var offset = offset
    while offset < count {
      if self[offset] == 0x20 || self[offset] == 0x09 {
        offset += 1
      } else if letter(at: offset) == 0x3000 {
        offset += Self.width
      } else if self[offset] == 0xC2, offset + 1 < count, self[offset + 1] == 0xA0 {
        offset += 2
      } else {
        break
      }
    }
    return offset
  }

  /// Whether the text goes on with `words` at an offset.
  func holds(_ words: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + words.utf8CodeUnitCount <= count else { return false }
    return words.withBytes { words in
      for index in words.indices where self[offset &+ index] != words[index] { return false }
      return true
    }
  }

  /// The text of a range of bytes.
  func string(_ range: Range<Int>) -> String {
    String(extracting(range.clamped(to: indices)))
  }
}
