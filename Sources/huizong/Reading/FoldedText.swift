/// Text with its white space folded.
enum FoldedText {
  /// The same bytes where nothing is to be folded, else as ``bytes(_:)`` gives them.
  static func slice(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    mayDiffer(from: text.span) ? bytes(text)[...] : text
  }

  /// Whether a text may have white space to be folded.
  @inline(__always)
  static func mayDiffer(from text: Span<UInt8>) -> Bool {
    for place in text.indices {
      let byte = text[place]
      if byte <= 0x20 || byte == 0xC2 || byte == 0xE3 { return true }
    }
    return false
  }

  /// The bytes with every run of spaces, tabs and line breaks, ideographic spaces among them, as one
  /// space; none at the ends.
  static func bytes(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    var rest = text
    var isParted = false
    while let byte = rest.first {
      let length = spaceLength(rest)
      if length > 0 {
        isParted = !folded.isEmpty
        rest = rest.dropFirst(length)
      } else {
        if isParted { folded.append(UInt8(ascii: " ")) }
        isParted = false
        folded.append(byte)
        rest = rest.dropFirst()
      }
    }
    return folded
  }

  /// The bytes of a space at the start: U+0009 to U+000D, U+0020, U+00A0, U+3000; 0 for anything
  /// else.
  private static func spaceLength(_ text: ArraySlice<UInt8>) -> Int {
    let start = text.startIndex
    switch text[start] {
    case 0x09...0x0D, 0x20: return 1
    case 0xC2: return text.count > 1 && text[start + 1] == 0xA0 ? 2 : 0
    case 0xE3: return text.starts(with: [0xE3, 0x80, 0x80]) ? 3 : 0
    default: return 0
    }
  }
}
