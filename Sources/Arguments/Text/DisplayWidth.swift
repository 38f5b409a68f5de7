/// The columns that a text takes on a terminal, after Unicode's annex 11 (East Asian Width).
///
/// Characters of ambiguous width, such as “ and …, count as narrow, as terminals show them.
enum DisplayWidth {
  /// The ranges of wide and full-width scalars, besides emoji, in ascending order.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF,
    0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
    0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
  ]

  /// The columns of a text without line breaks: the sum over its characters; 0 for an empty one.
  static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of a character: 2 if wide, 0 if it is only a mark or a control, otherwise 1.
  static func columns(of character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F ? 0 : 1 }
    if isWide(scalar) || character.unicodeScalars.dropFirst().first == "\u{FE0F}" { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  /// Whether a character is as wide as a Chinese one.
  static func isWide(_ character: Character) -> Bool { columns(of: character) == 2 }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    wide.contains { $0.contains(scalar.value) } || scalar.properties.isEmojiPresentation
  }
}
