/// Looks through the bytes of a text for letters, without reading the text.
///
/// A letter is given in all its spellings (县縣), which a test holds against the table of spellings.
/// So where nothing is found, none of the letters stands in the text in unified script either.
struct LetterSearch: ExpressibleByStringLiteral, Sendable {
  /// By place in a character and byte: bit 7 where the byte can stand there, and the bit of every
  /// letter that has it there.
  private let bits: [UInt8]
  private let letters: [UInt32]

  private static let character: UInt8 = 0x80

  /// Letters of three bytes each; others are never found.
  init(stringLiteral letters: String) {
    var bits = [UInt8](repeating: 0, count: 3 * 256)
    for byte in 0xE0...0xEF { bits[byte] = Self.character }
    for byte in 0x80...0xBF {
      bits[256 + byte] = Self.character
      bits[512 + byte] = Self.character
    }
    for (index, letter) in letters.unicodeScalars.enumerated() {
      let bytes = UTF8.encode(letter).map(Array.init) ?? []
      guard bytes.count == 3 else { continue }
      for (place, byte) in bytes.enumerated() {
        bits[256 * place + Int(byte)] |= 1 << UInt8(index % 7)
      }
    }
    self.bits = bits
    self.letters = letters.unicodeScalars.map(\.value)
  }

  /// Whether a text holds any of the letters.
  func isIn(_ text: Span<UInt8>) -> Bool {
    let bits = bits.span
    var place = 0
    let end = text.count &- 2
    while place < end {
      let bit =
        bits[Int(text[place])] & bits[256 &+ Int(text[place &+ 1])]
        & bits[512 &+ Int(text[place &+ 2])]
      if bit > Self.character, letters.contains(letter(text, at: place)) { return true }
      place &+= bit >= Self.character ? 3 : 1
    }
    return false
  }

  private func letter(_ text: Span<UInt8>, at place: Int) -> UInt32 {
    UInt32(text[place] & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6
      | UInt32(text[place + 2] & 0x3F)
  }
}
