import Documents

/// Tells the pieces of labels that page breaks and narrow columns leave between the rows:
/// 具已获取信息, 形，不计其他情形）, 三, 业.
struct LabelFragments: Sendable {
  /// All spellings and remarks, each parted from the next by a 0.
  private let phrases: [UInt32]
  /// By character: where it stands.
  private let places: [UInt32: [Int]]

  static let standard = LabelFragments(
    LabelSpellings.all.flatMap(\.spellings) + LabelSpellings.remarks)

  init(_ spellings: [String]) {
    phrases = spellings.flatMap { $0.unicodeScalars.map(\.value) + [0] }
    places = Dictionary(grouping: phrases.indices) { [phrases] in phrases[$0] }
  }

  /// Whether the characters, less spaces and punctuation, are a piece of a label; true for none.
  func contains(_ glyphs: ArraySlice<Glyph>) -> Bool {
    guard let first = glyphs.first(where: \.isLetter) else { return true }
    return places[first.scalar]?.contains { stands(glyphs, at: $0) } ?? false
  }

  private func stands(_ glyphs: ArraySlice<Glyph>, at start: Int) -> Bool {
    var place = start
    for glyph in glyphs where glyph.isLetter {
      guard place < phrases.count, phrases[place] == glyph.scalar else { return false }
      place += 1
    }
    return true
  }
}

extension Glyph {
  /// Whether it is part of a word of a label.
  var isLetter: Bool { !isSpace && !isPunctuation }

  /// Whether it parts words rather than being part of one, in a label.
  var isPunctuation: Bool {
    switch scalar {
    case 0x22, 0x28, 0x29, 0x2A, 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x3B, 0x23, 0x5F: true
    case 0x3001, 0x3002, 0xB7, 0x2022, 0x30FB, 0x300A, 0x300B: true
    default: false
    }
  }
}
