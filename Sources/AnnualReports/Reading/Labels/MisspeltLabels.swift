import Documents

/// Tells which row's label a misprint stands for: 要求行政机关确认或者重新出具已获取的信息.
///
/// Only long labels, only where one label is near and every other is farther by two characters at
/// least; a short one, such as 行政检查, could be a row of its own.
struct MisspeltLabels: Sendable {
  private let spellings: [(label: Label, scalars: [UInt32])]

  static let standard = MisspeltLabels(LabelSpellings.all)

  init(_ labels: [(label: Label, spellings: [String])]) {
    spellings = labels.filter { $0.label.isRow }.flatMap { label, spellings in
      spellings.map { (label, $0.unicodeScalars.map(\.value)) }.filter { $0.1.count >= 6 }
    }
  }

  /// The label, with the number in front; nothing where none is near, or more than one.
  func label(for glyphs: [Glyph]) -> (label: Label, numbering: Numbering)? {
    guard glyphs.count <= 80 else { return nil }
    let (numbering, start) = Numbering.read(glyphs, at: 0)
    let text = glyphs[start...].filter { !$0.isSpace && !$0.isPunctuation }.map(\.scalar)
    guard text.count >= 6, text.count <= 50 else { return nil }
    var nearest: [Label: Int] = [:]
    for (label, scalars) in spellings where abs(scalars.count - text.count) <= 10 {
      nearest[label] = min(nearest[label] ?? .max, Self.distance(text, scalars))
    }
    let sorted = nearest.sorted { $0.value < $1.value }
    guard let best = sorted.first, best.value <= max(1, text.count / 5) else { return nil }
    let hasRival = sorted.count > 1 && sorted[1].value < best.value + 2
    return hasRival ? nil : (best.key, numbering)
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
