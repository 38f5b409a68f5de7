/// The first and the last lines of a text, found without a look at what stands between.
///
/// Empty lines count for nothing, nor do those that begin in the tables.
struct DocumentEnds {
  private let text: [UInt8]
  private let tables: Range<Int>

  init(_ text: [UInt8], outside tables: Range<Int>) {
    self.text = text
    self.tables = tables.clamped(to: 0..<text.count)
  }

  /// The first lines, so many at most, from the beginning.
  func first(_ count: Int) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < text.count, lines.count < count {
      if tables.contains(start) {
        start = lineStart(from: tables.upperBound)
        continue
      }
      let end = text[start...].firstIndex(of: Self.lineFeed) ?? text.count
      if end > start { lines.append(text[start..<end]) }
      start = end + 1
    }
    return lines
  }

  /// The last lines, so many at most, from the end.
  func last(_ count: Int) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var end = text.count
    while end > 0, lines.count < count {
      let start = text[..<end].lastIndex(of: Self.lineFeed).map { $0 + 1 } ?? 0
      if tables.contains(start) {
        // No line before that one and behind the first line of the tables counts either.
        end = lineStart(from: tables.lowerBound) - 1
        continue
      }
      if end > start { lines.append(text[start..<end]) }
      end = start - 1
    }
    return lines
  }

  private static let lineFeed: UInt8 = 0x0A

  /// The first place at which a line begins, at a place or behind it.
  private func lineStart(from place: Int) -> Int {
    guard place > 0 else { return 0 }
    return text[(place - 1)...].firstIndex(of: Self.lineFeed).map { $0 + 1 } ?? text.count
  }
}
