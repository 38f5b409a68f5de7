import Documents

/// A line of running text in unified script, without white space, with the way back to its bytes.
///
/// Its elements are its letters.
struct TextLine: RandomAccessCollection {
  private let glyphs: [Glyph]
  private let base: UInt32

  /// Reads bytes of a document's text; marks of headings are left out, and those of emphasis too
  /// where they are asked for.
  init(
    _ text: Span<UInt8>, _ bytes: Range<UInt32>, withoutEmphasis: Bool = false
  ) {
    let range = Int(bytes.lowerBound)..<Int(bytes.upperBound)
    var glyphs = Script.glyphs(of: text.extracting(range))
    glyphs.removeAll {
      $0.isSpace || $0.scalar == 0x23 || (withoutEmphasis && $0.scalar == 0x2A)
    }
    self.glyphs = glyphs
    base = bytes.lowerBound
  }

  /// Reads a text that stands in no document, such as a path.
  init(_ text: String) {
    self = text.withBytes { TextLine($0, 0..<UInt32(clamping: $0.count)) }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { glyphs.count }
  subscript(place: Int) -> UInt32 { glyphs[place].scalar }

  /// The letters of a range as a string.
  func string(_ range: Range<Int>) -> String {
    String(atMost: range.count * 4) { bytes in
      for glyph in glyphs[range] { Self.write(glyph.scalar, to: &bytes) }
    }
  }

  /// Writes a letter in UTF-8.
  @inline(__always)
  private static func write(_ letter: UInt32, to bytes: inout OutputSpan<UInt8>) {
    if letter >= 0x2E80, letter < 0xD800 {
      bytes.append(UInt8(truncatingIfNeeded: 0xE0 | letter >> 12))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | letter >> 6 & 0x3F))
      bytes.append(UInt8(truncatingIfNeeded: 0x80 | letter & 0x3F))
      return
    }
    let scalar = Unicode.Scalar(letter) ?? "\u{FFFD}"
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
  }

  /// The bytes of the document that a range was read from; none for an empty range.
  func bytes(of range: Range<Int>) -> Range<UInt32> {
    guard let last = range.last else { return base..<base }
    return (base + glyphs[range.lowerBound].start)..<(base + glyphs[last].end)
  }

  /// Whether a letter touches the one before: no white space between them was left out.
  func touches(_ place: Int) -> Bool { glyphs[place - 1].end == glyphs[place].start }

  /// Whether a letter was written as one byte: `,` and not `，`.
  func isNarrow(_ place: Int) -> Bool { glyphs[place].end - glyphs[place].start == 1 }
}

// MARK: Words

extension TextLine {
  /// Where a word begins, at a place or behind it; nothing where it does not occur.
  func find(_ word: Word, from start: Int = 0) -> Int? {
    guard start >= 0, start < count else { return nil }
    for index in start..<count where self[index] == word.first {
      if has(word, at: index) { return index }
    }
    return nil
  }

  /// Whether any of the words occurs.
  func contains(anyOf words: Words) -> Bool { contains(anyOf: words, in: 0..<count) }

  /// Whether any of the words occurs within a range.
  func contains(anyOf words: Words, in range: Range<Int>) -> Bool {
    let end = Swift.min(range.upperBound, count)
    guard range.lowerBound < end else { return false }
    for place in range.lowerBound..<end where words.mayBegin(with: self[place]) {
      for word in words.all where place + word.count <= end && has(word, at: place) {
        return true
      }
    }
    return false
  }

  /// The letters of a range.
  func letters(in range: Range<Int>) -> LetterMask { LetterMask(self[range]) }

  /// Where the last of the words ends within a range; nothing where none occurs.
  func endOfLast(of words: Words, in range: Range<Int>) -> Int? {
    let end = Swift.min(range.upperBound, count)
    guard range.lowerBound < end else { return nil }
    var last: Int?
    for place in range.lowerBound..<end where words.mayBegin(with: self[place]) {
      for word in words.all where place + word.count <= end && has(word, at: place) {
        last = Swift.max(last ?? 0, place + word.count)
      }
    }
    return last
  }

  /// Whether a word stands at a place.
  @inline(__always)
  func has(_ word: Word, at start: Int) -> Bool {
    guard start >= 0, start < count, self[start] == word.first else { return false }
    return word.count == 1 || word.hasRest(in: self, behind: start)
  }

  /// Whether any of the words stands at a place.
  func has(anyOf words: Words, at start: Int) -> Bool { word(of: words, at: start) != nil }

  /// The first of the words in their list that stands at a place.
  func word(of words: Words, at start: Int) -> Word? {
    guard start >= 0, start < count, words.mayBegin(with: self[start]) else { return nil }
    return words.all.first { has($0, at: start) }
  }

  /// The first place where any of the words begins, with the longest word that does.
  func findFirst(of words: Words, from start: Int = 0) -> (index: Int, word: Word)? {
    guard start >= 0, start < count else { return nil }
    for index in start..<count where words.mayBegin(with: self[index]) {
      var longest: Word?
      for word in words.all where has(word, at: index) && word.count > longest?.count ?? 0 {
        longest = word
      }
      if let longest { return (index, longest) }
    }
    return nil
  }
}
