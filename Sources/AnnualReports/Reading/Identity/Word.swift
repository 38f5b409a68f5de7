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
    guard text.hasPointerRepresentation else {
      first = text.unicodeScalar.value
      count = 1
      return
    }
    var count = 0
    for index in 0..<text.utf8CodeUnitCount where unsafe text.utf8Start[index] & 0xC0 != 0x80 {
      count += 1
    }
    self.count = count
    var place = 0
    first = Self.scalar(text, at: &place)
  }

  /// The word as a string.
  var string: String { text.description }

  /// Whether the characters behind the first stand behind a place of others.
  func hasRest(in line: TextLine, behind start: Int) -> Bool {
    guard start + count <= line.count else { return false }
    var place = 0
    _ = Self.scalar(text, at: &place)
    for index in (start + 1)..<(start + count)
    where line[index] != Self.scalar(text, at: &place) {
      return false
    }
    return true
  }

  /// Whether the word stands at a place of glyphs.
  @inline(__always)
  func stands(in glyphs: ArraySlice<Glyph>, at start: Int) -> Bool {
    guard start + count <= glyphs.endIndex, glyphs[start].scalar == first else { return false }
    var place = 0
    for index in start..<(start + count)
    where glyphs[index].scalar != Self.scalar(text, at: &place) {
      return false
    }
    return true
  }

  /// The character at a byte of a literal, which is UTF-8; the place moves behind it.
  @inline(__always)
  private static func scalar(_ text: StaticString, at place: inout Int) -> UInt32 {
    let bytes = unsafe text.utf8Start + place
    let lead = unsafe UInt32(bytes[0])
    switch lead {
    case ..<0x80:
      place += 1
      return lead
    case ..<0xE0:
      place += 2
      return unsafe (lead & 0x1F) << 6 | UInt32(bytes[1] & 0x3F)
    case ..<0xF0:
      place += 3
      return unsafe (lead & 0x0F) << 12 | UInt32(bytes[1] & 0x3F) << 6 | UInt32(bytes[2] & 0x3F)
    default:
      place += 4
      return unsafe (lead & 0x07) << 18 | UInt32(bytes[1] & 0x3F) << 12 | UInt32(bytes[2] & 0x3F)
        << 6
        | UInt32(bytes[3] & 0x3F)
    }
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
