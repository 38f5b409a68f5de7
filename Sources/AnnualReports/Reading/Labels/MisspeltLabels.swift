import Documents

/// Tells which row's label a misprint stands for: 要求行政机关确认或者重新出具已获取的信息.
///
/// Only long labels, only where one label is near and every other is farther by two characters at
/// least; a short one, such as 行政检查, could be a row of its own.
struct MisspeltLabels: Sendable {
  private struct Spelling: Sendable {
    let label: Label
    let scalars: [UInt32]
    let signature: UInt64
  }

  private let spellings: [Spelling]
  /// All characters that occur in them.
  private let alphabet: CharacterBitmap

  static let standard = MisspeltLabels(LabelSpellings.all)

  init(_ labels: [(label: Label, spellings: [String])]) {
    let spellings = labels.filter { $0.label.isRow }.flatMap { label, spellings in
      spellings.map { $0.unicodeScalars.map(\.value) }.filter { $0.count >= 6 }.map {
        Spelling(label: label, scalars: $0, signature: Self.signature($0))
      }
    }
    self.spellings = spellings
    alphabet = CharacterBitmap(spellings.flatMap(\.scalars))
  }

  /// The label, with the number in front; nothing where none is near, or more than one.
  func label(for glyphs: [Glyph]) -> (label: Label, numbering: Numbering)? {
    guard glyphs.count <= 80 else { return nil }
    let (numbering, start) = Numbering.read(glyphs, at: 0)
    let text = glyphs[start...].filter { !$0.isSpace && !$0.isPunctuation }.map(\.scalar)
    guard text.count >= 6, text.count <= 50 else { return nil }
    let limit = max(1, text.count / 5)
    // Characters of no label take an edit each.
    var strange = 0
    for scalar in text where !alphabet.contains(scalar) {
      strange += 1
      if strange > limit { return nil }
    }
    let signature = Self.signature(text)
    var nearest: [Label: Int] = [:]
    for spelling in spellings where abs(spelling.scalars.count - text.count) <= min(10, limit + 1) {
      // Every character that the other lacks takes an edit; a rival is at most one edit farther off.
      let lacking = (signature & ~spelling.signature).nonzeroBitCount
      let added = (spelling.signature & ~signature).nonzeroBitCount
      guard max(lacking, added) <= limit + 1 else { continue }
      let distance = Self.distance(text, spelling.scalars)
      nearest[spelling.label] = min(nearest[spelling.label] ?? .max, distance)
    }
    let sorted = nearest.sorted { $0.value < $1.value }
    guard let best = sorted.first, best.value <= limit else { return nil }
    let hasRival = sorted.count > 1 && sorted[1].value < best.value + 2
    return hasRival ? nil : (best.key, numbering)
  }

  /// A bit for each character that occurs; several characters share one.
  private static func signature(_ text: [UInt32]) -> UInt64 {
    text.reduce(0) { $0 | 1 << (UInt64($1 &* 0x9E37_79B1) >> 26 & 63) }
  }

  /// How many characters have to be inserted, deleted or replaced.
  private static func distance(_ one: [UInt32], _ other: [UInt32]) -> Int {
    var row = Array(0...other.count)
    for (index, scalar) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in other.indices {
        let cost = diagonal + (scalar == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(cost, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}
