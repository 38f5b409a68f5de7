import Documents

/// A line of running text in unified script, without white space, with the way back to its bytes.
struct TextLine {
  /// The characters.
  let scalars: [UInt32]
  private let glyphs: [Glyph]
  private let base: UInt32

  /// Reads bytes of a document's text.
  init(_ text: UnsafeBufferPointer<UInt8>, from start: UInt32, to end: UInt32) {
    let bytes = UnsafeBufferPointer(rebasing: text[Int(start)..<Int(end)])
    var glyphs = Script.glyphs(of: bytes)
    glyphs.removeAll { $0.isSpace || $0.scalar == 0x23 }
    self.glyphs = glyphs
    base = start
    scalars = glyphs.map(\.scalar)
  }

  /// Reads a text that stands in no document, such as a path.
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { TextLine($0, from: 0, to: UInt32(clamping: $0.count)) }
  }

  /// The characters of a range as a string.
  func string(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count * 4) { bytes in
      var count = 0
      for scalar in scalars[range] {
        let scalar = Unicode.Scalar(scalar) ?? "\u{FFFD}"
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          bytes[count] = byte
          count += 1
        }
      }
      return count
    }
  }

  /// The whole line as a string.
  var string: String { string(0..<scalars.count) }

  /// The bytes of the document that a range was read from.
  func bytes(of range: Range<Int>) -> Range<UInt32> {
    guard let last = range.last else { return 0..<0 }
    return (base + glyphs[range.lowerBound].start)..<(base + glyphs[last].end)
  }

  /// Where a word begins, at a place or behind it; nothing where it does not occur.
  func find(_ word: Word, from start: Int = 0) -> Int? {
    guard start >= 0, start < scalars.count else { return nil }
    for index in start..<scalars.count where scalars[index] == word.first {
      if has(word, at: index) { return index }
    }
    return nil
  }

  /// Whether a word occurs.
  func contains(_ word: Word) -> Bool { find(word) != nil }

  /// Whether any of the words occurs.
  func contains(anyOf words: Words) -> Bool { findFirst(of: words) != nil }

  /// Whether a word stands at a place.
  @inline(__always)
  func has(_ word: Word, at start: Int) -> Bool {
    guard start >= 0, start < scalars.count, scalars[start] == word.first else { return false }
    return word.count == 1 || word.hasRest(in: scalars, behind: start)
  }

  /// Whether any of the words stands at a place.
  func has(anyOf words: Words, at start: Int) -> Bool { word(of: words, at: start) != nil }

  /// The first of the words in their list that stands at a place.
  func word(of words: Words, at start: Int) -> Word? {
    guard start >= 0, start < scalars.count, words.mayBegin(with: scalars[start]) else {
      return nil
    }
    return words.all.first { has($0, at: start) }
  }

  /// The first place where any of the words begins, with the longest word that does.
  func findFirst(of words: Words, from start: Int = 0) -> (index: Int, word: Word)? {
    guard start >= 0, start < scalars.count else { return nil }
    for index in start..<scalars.count where words.mayBegin(with: scalars[index]) {
      var longest: Word?
      for word in words.all where has(word, at: index) && word.count > longest?.count ?? 0 {
        longest = word
      }
      if let longest { return (index, longest) }
    }
    return nil
  }
}
