internal import Documents

/// A sentence of running text in unified script, without white space, with the way back to its
/// bytes.
///
/// Places are counted in characters from 0.
struct NarrativeSentence {
  /// The characters; their bytes count from ``base``.
  private let glyphs: [Glyph]
  private let base: UInt32
  /// The bytes of the document that it was read from.
  let bytes: Range<UInt32>

  /// Reads bytes of a document's text; marks of Markdown are left out.
  init(_ text: UnsafeBufferPointer<UInt8>, _ bytes: Range<UInt32>) {
    let part = UnsafeBufferPointer(rebasing: text[Int(bytes.lowerBound)..<Int(bytes.upperBound)])
    var glyphs = Script.glyphs(of: part)
    glyphs.removeAll { $0.isSpace || $0.scalar == 0x23 || $0.scalar == 0x2A }
    self.glyphs = glyphs
    self.bytes = bytes
    base = bytes.lowerBound
  }

  /// How many characters it has.
  var count: Int { glyphs.count }

  /// The character at a place; 0 outside the sentence.
  subscript(place: Int) -> UInt32 {
    place >= 0 && place < glyphs.count ? glyphs[place].scalar : 0
  }

  /// Whether one of `0` to `9` stands at a place.
  func isDigit(_ place: Int) -> Bool { self[place] >= 0x30 && self[place] <= 0x39 }

  /// Whether two characters touch: no white space between them was left out.
  func touches(_ place: Int) -> Bool {
    place > 0 && place < count && glyphs[place - 1].end == glyphs[place].start
  }

  /// Whether the character was written as one byte: `,` and not `，`.
  func isNarrow(_ place: Int) -> Bool {
    place >= 0 && place < count && glyphs[place].end - glyphs[place].start == 1
  }

  /// The bytes of the document that a range was read from; empty for an empty range.
  func bytes(of range: Range<Int>) -> Range<UInt32> {
    let range = range.clamped(to: 0..<count)
    guard let last = range.last else { return base..<base }
    return (base + glyphs[range.lowerBound].start)..<(base + glyphs[last].end)
  }

  /// Whether a word stands at a place.
  func has(_ word: Phrase, at start: Int) -> Bool {
    guard start >= 0, start + word.scalars.count <= count else { return false }
    for (offset, scalar) in word.scalars.enumerated() where glyphs[start + offset].scalar != scalar
    {
      return false
    }
    return true
  }

  /// Where a word first begins within a range; nothing where it does not occur.
  func first(_ word: Phrase, in range: Range<Int>) -> Int? {
    let last = min(range.upperBound, count) - word.scalars.count
    guard let head = word.scalars.first, range.lowerBound <= last else { return nil }
    for place in range.lowerBound...last where glyphs[place].scalar == head {
      if has(word, at: place) { return place }
    }
    return nil
  }

  /// Where the last of the words ends within a range; nothing where none occurs.
  func endOfLast(_ words: [Phrase], in range: Range<Int>) -> Int? {
    var best: Int?
    for word in words {
      var from = range.lowerBound
      while let place = first(word, in: from..<range.upperBound) {
        best = max(best ?? 0, place + word.scalars.count)
        from = place + 1
      }
    }
    return best
  }

  /// Whether any of the words occurs within a range.
  func contains(_ words: [Phrase], in range: Range<Int>) -> Bool {
    words.contains { first($0, in: range) != nil }
  }

  /// Whether a clause ends at a place: a comma, a semicolon, a full stop or a bracket.
  func isClauseEnd(_ place: Int) -> Bool {
    switch self[place] {
    case 0x2C, 0x3B, 0x28, 0x29, 0x21, 0x3F, 0x3002: true
    default: false
    }
  }
}
