/// Words of Chinese letters of which any is looked for at a place of a text.
struct WordList: ExpressibleByArrayLiteral, Sendable {
  private let words: [StaticString]
  /// In each a bit for every letter that a word begins with; several letters share one, but hardly
  /// in both.
  private let firsts: (UInt64, UInt64)

  init(arrayLiteral words: StaticString...) { self.init(words) }

  /// Words of letters of three bytes each.
  init(_ words: [StaticString]) {
    self.words = words
    firsts = words.reduce((0, 0)) { firsts, word in
      let bits = Self.bits(word.withBytes { $0.letter(at: 0) })
      return (firsts.0 | bits.0, firsts.1 | bits.1)
    }
  }

  /// The first of the words in their list with which a text goes on at an offset; nil for none.
  @inline(__always)
  func first(in text: ScannedText, at offset: Int) -> StaticString? {
    let bits = Self.bits(text.letter(at: offset))
    guard firsts.0 & bits.0 != 0, firsts.1 & bits.1 != 0 else { return nil }
    return words.first { text.holds($0, at: offset) }
  }

  @inline(__always)
  private static func bits(_ letter: UInt16) -> (UInt64, UInt64) {
    let product = UInt32(letter) &* 0x9E37_79B1
    return (1 << UInt64(product >> 26), 1 << UInt64(product >> 20 & 63))
  }
}

extension ScannedText {
  /// Whether the text goes on with any of the words at an offset.
  @inline(__always)
  func holds(anyOf words: WordList, at offset: Int) -> Bool {
    words.first(in: self, at: offset) != nil
  }
}
