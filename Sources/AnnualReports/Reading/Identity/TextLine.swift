import Documents

/// A line of running text in unified script, without white space, with the way back to its bytes.
struct TextLine {
  /// The characters.
  let scalars: [UInt32]
  private let starts: [UInt32]
  private let ends: [UInt32]

  /// Reads bytes of a document's text.
  init(_ text: UnsafeBufferPointer<UInt8>, from start: UInt32, to end: UInt32) {
    let bytes = UnsafeBufferPointer(rebasing: text[Int(start)..<Int(end)])
    let glyphs = Script.glyphs(of: bytes).filter { !$0.isSpace && $0.scalar != 0x23 }
    scalars = glyphs.map(\.scalar)
    starts = glyphs.map { start + $0.start }
    ends = glyphs.map { start + $0.end }
  }

  /// Reads a text that stands in no document, such as a path.
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { TextLine($0, from: 0, to: UInt32(clamping: $0.count)) }
  }

  /// The characters of a range as a string.
  func string(_ range: Range<Int>) -> String {
    var text = ""
    for scalar in scalars[range] {
      text.unicodeScalars.append(Unicode.Scalar(scalar) ?? "\u{FFFD}")
    }
    return text
  }

  /// The whole line as a string.
  var string: String { string(0..<scalars.count) }

  /// The bytes of the document that a range was read from.
  func bytes(of range: Range<Int>) -> Range<UInt32> {
    guard let last = range.last else { return 0..<0 }
    return starts[range.lowerBound]..<ends[last]
  }

  /// Where a word begins, at a place or behind it; nothing where it does not occur.
  func find(_ word: String, from start: Int = 0) -> Int? {
    let wanted = word.unicodeScalars.map(\.value)
    guard let first = wanted.first, start >= 0, scalars.count - start >= wanted.count
    else { return nil }
    for index in start...(scalars.count - wanted.count) where scalars[index] == first {
      if scalars[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
    }
    return nil
  }

  /// Whether a word occurs.
  func contains(_ word: String) -> Bool { find(word) != nil }

  /// Whether a word stands at a place.
  func has(_ word: String, at index: Int) -> Bool {
    let wanted = word.unicodeScalars
    guard index >= 0, scalars.count - index >= wanted.count else { return false }
    return scalars[index..<(index + wanted.count)].elementsEqual(wanted.map(\.value))
  }

  /// The first place where any of the words begins, with the word.
  func findFirst(of words: [String], from start: Int = 0) -> (index: Int, word: String)? {
    words.compactMap { word in find(word, from: start).map { ($0, word) } }
      .min { ($0.0, -$0.1.unicodeScalars.count) < ($1.0, -$1.1.unicodeScalars.count) }
  }
}
