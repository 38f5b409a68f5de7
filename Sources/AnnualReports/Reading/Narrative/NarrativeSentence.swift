internal import Documents

/// A sentence of running text in unified script, without white space, with the way back to its
/// bytes.
///
/// Places are counted in characters from 0.
struct NarrativeSentence {
  private let line: TextLine
  /// The bytes of the document that it was read from.
  let bytes: Range<UInt32>

  /// Reads bytes of a document's text; marks of Markdown are left out.
  init(_ text: Span<UInt8>, _ bytes: Range<UInt32>) {
    line = TextLine(text, bytes, withoutEmphasis: true)
    self.bytes = bytes
  }

  /// How many characters it has.
  var count: Int { line.count }

  /// The character at a place; 0 outside the sentence.
  subscript(place: Int) -> UInt32 { place >= 0 && place < line.count ? line[place] : 0 }

  /// Whether one of `0` to `9` stands at a place.
  func isDigit(_ place: Int) -> Bool { self[place] &- 0x30 <= 9 }

  /// Whether two characters touch: no white space between them was left out.
  func touches(_ place: Int) -> Bool { place > 0 && place < count && line.touches(place) }

  /// Whether the character was written as one byte: `,` and not `，`.
  func isNarrow(_ place: Int) -> Bool { place >= 0 && place < count && line.isNarrow(place) }

  /// The bytes of the document that a range was read from; empty for an empty range.
  func bytes(of range: Range<Int>) -> Range<UInt32> {
    line.bytes(of: range.clamped(to: 0..<count))
  }

  /// Whether a word stands at a place.
  func has(_ word: Word, at start: Int) -> Bool { line.has(word, at: start) }

  /// Whether any of the words stands at a place.
  func has(anyOf words: Words, at start: Int) -> Bool { line.has(anyOf: words, at: start) }

  /// The first of the words in their list that stands at a place.
  func word(of words: Words, at start: Int) -> Word? { line.word(of: words, at: start) }

  /// Where the last of the words ends within a range; nothing where none occurs.
  func endOfLast(_ words: Words, in range: Range<Int>) -> Int? {
    line.endOfLast(of: words, in: range)
  }

  /// The letters of a range.
  func letters(in range: Range<Int>) -> LetterMask { line.letters(in: range) }

  /// Whether any of the words occurs within a range.
  func contains(_ words: Words, in range: Range<Int>) -> Bool {
    line.contains(anyOf: words, in: range)
  }

  /// Whether a clause ends at a place: a comma, a semicolon, a full stop or a bracket.
  func isClauseEnd(_ place: Int) -> Bool {
    let letter = self[place]
    // Most letters are Chinese.
    guard letter <= 0x3002 else { return false }
    switch letter {
    case 0x2C, 0x3B, 0x28, 0x29, 0x21, 0x3F, 0x3002: return true
    default: return false
    }
  }
}
