internal import Documents

/// Looks through the bytes of a text for letters, without reading the text.
///
/// A letter is given in all its spellings (县縣), which a test holds against the table of spellings.
/// So where nothing is found, none of the letters stands in the text in unified script either.
struct LetterSearch: ExpressibleByStringLiteral, Sendable {
  /// By place in a character and byte: bit 7 where the byte can stand there, and the bit of every
  /// letter that has it there.
  private let bits: [UInt8]
  private let letters: [(UInt8, UInt8, UInt8)]

  private static let character: UInt8 = 0x80

  /// Letters of three bytes each; others are never found.
  init(stringLiteral letters: String) {
    var bits = [UInt8](repeating: 0, count: 3 * 256)
    for byte in 0xE0...0xEF { bits[byte] = Self.character }
    for byte in 0x80...0xBF {
      bits[256 + byte] = Self.character
      bits[512 + byte] = Self.character
    }
    var found: [(UInt8, UInt8, UInt8)] = []
    for (index, letter) in letters.unicodeScalars.enumerated() {
      let bytes = UTF8.encode(letter).map(Array.init) ?? []
      guard bytes.count == 3 else { continue }
      found.append((bytes[0], bytes[1], bytes[2]))
      for (place, byte) in bytes.enumerated() {
        bits[256 * place + Int(byte)] |= 1 << UInt8(index % 7)
      }
    }
    self.bits = bits
    self.letters = found
  }

  /// Whether a text holds any of the letters.
  func isIn(_ text: Span<UInt8>) -> Bool {
    letters.count <= Self.few ? isAnyOfFewIn(text) : isAnyOfManyIn(text)
  }

  /// So many letters are looked for sixteen bytes at a time, each by its last two bytes.
  private static let few = 2

  private func isAnyOfFewIn(_ text: Span<UInt8>) -> Bool {
    var block = 0
    while block &+ ByteLanes.threeCount <= text.count {
      let (_, second, third) = ByteLanes.three(text, at: block)
      for letter in letters {
        var mask = (second.equal(to: letter.1) & third.equal(to: letter.2)).bits
        while mask != 0 {
          if text[block &+ mask.trailingZeroBitCount] == letter.0 { return true }
          mask &= mask &- 1
        }
      }
      block &+= ByteLanes.count
    }
    return isAnyOfManyIn(text.extracting(last: text.count &- block))
  }

  private func isAnyOfManyIn(_ text: Span<UInt8>) -> Bool {
    // A length that the compiler knows spares a look at it for each byte.
    let bits = bits.span.extracting(0..<(3 * 256))
    var place = 0
    let end = text.count &- 2
    while place < end {
      let rest = text.extracting(place..<(place &+ 3))
      let bytes = (rest[0], rest[1], rest[2])
      let bit = bits[Int(bytes.0)] & bits[256 &+ Int(bytes.1)] & bits[512 &+ Int(bytes.2)]
      if bit > Self.character, letters.contains(where: { $0 == bytes }) { return true }
      place &+= bit >= Self.character ? 3 : 1
    }
    return false
  }
}
