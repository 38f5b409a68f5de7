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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count * 3)
    for scalar in scalars[range] {
      bytes.append(
        contentsOf: UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}")
          ?? UTF8.encodedReplacementCharacter)
    }
    return String(decoding: bytes, as: UTF8.self)
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
    guard let first = word.unicodeScalars.first?.value, start >= 0, start < scalars.count
    else { return nil }
    for index in start..<scalars.count where scalars[index] == first {
      if has(word, at: index) { return index }
    }
    return nil
  }

  /// Whether a word occurs.
  func contains(_ word: String) -> Bool { find(word) != nil }

  /// Whether a word stands at a place.
  func has(_ word: String, at start: Int) -> Bool {
    guard start >= 0 else { return false }
    var index = start
    for scalar in word.unicodeScalars {
      guard index < scalars.count, scalars[index] == scalar.value else { return false }
      index += 1
    }
    return true
  }

  /// The first place where any of the words begins, with the word.
  func findFirst(of words: [String], from start: Int = 0) -> (index: Int, word: String)? {
    words.compactMap { word in find(word, from: start).map { ($0, word) } }
      .min { ($0.0, -$0.1.unicodeScalars.count) < ($1.0, -$1.1.unicodeScalars.count) }
  }
}
