import Documents

/// A word that is looked for in a ``TextLine``, written as a literal in simplified script.
struct Word: ExpressibleByStringLiteral, Sendable {
  private let text: StaticString
  /// Its first character.
  let first: UInt32
  /// How many characters it has, at least 1.
  let count: Int

  @inline(__always)
  init(stringLiteral text: StaticString) {
    self.text = text
    (first, count) = text.withBytes { bytes in
      var place = 0
      var count = 0
      for index in bytes.indices where bytes[index] & 0xC0 != 0x80 { count += 1 }
      return (Self.scalar(bytes, at: &place), count)
    }
  }

  /// The word as a string.
  var string: String { text.description }

  /// Whether the characters behind the first stand behind a place of others.
  func hasRest(in line: TextLine, behind start: Int) -> Bool {
    guard start + count <= line.count else { return false }
    return text.withBytes { bytes in
      var place = 0
      _ = Self.scalar(bytes, at: &place)
      for index in (start + 1)..<(start + count)
      where line[index] != Self.scalar(bytes, at: &place) {
        return false
      }
      return true
    }
  }

  /// Whether the word stands at a place of glyphs.
  @inline(__always)
  func stands(in glyphs: ArraySlice<Glyph>, at start: Int) -> Bool {
    guard start + count <= glyphs.endIndex, glyphs[start].scalar == first else { return false }
    return text.withBytes { bytes in
      var place = 0
      for index in start..<(start + count)
      where glyphs[index].scalar != Self.scalar(bytes, at: &place) {
        return false
      }
      return true
    }
  }

  /// The character at a byte of a literal, which is UTF-8; the place moves behind it.
  @inline(__always)
  private static func scalar(_ bytes: Span<UInt8>, at place: inout Int) -> UInt32 {
    let lead = UInt32(bytes[place])
    let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var scalar = length == 1 ? lead : lead & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[place + offset] & 0x3F) }
    place += length
    return scalar
  }
}

/// Words of which any is looked for.
struct Words: ExpressibleByArrayLiteral, Sendable {
  /// The words in their order.
  let all: [Word]
  /// The characters that they begin with.
  private let firsts: LetterMask

  init(arrayLiteral words: Word...) { self.init(words) }

  init(_ words: [Word]) {
    all = words
    firsts = LetterMask(words.lazy.map(\.first))
  }

  /// Whether one may begin with a character.
  @inline(__always)
  func mayBegin(with scalar: UInt32) -> Bool { firsts.mayHold(scalar) }

  /// Whether one may begin with any of some characters.
  @inline(__always)
  func mayBegin(withAnyOf letters: LetterMask) -> Bool { firsts.mayMeet(letters) }
}
