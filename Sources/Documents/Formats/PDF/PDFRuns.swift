/// Joins the words of a page that stand in a line and close together: the text of a cell's line, or
/// a line of prose.
enum PDFRuns {
  /// The pieces of a page's text, from top to bottom and from left to right.
  static func joined(_ words: [PDFBox]) -> [PDFBox] {
    var lines: [[PDFBox]] = []
    for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
      // Only the last lines can still be near.
      let near = lines.indices.suffix(6).last { isInLine(word, lines[$0]) }
      if let near { lines[near].append(word) } else { lines.append([word]) }
    }
    let runs = lines.flatMap { joinedLine($0.sorted { $0.left < $1.left }) }
    return runs.sorted { ($0.middle, $0.left) < ($1.middle, $1.left) }
  }

  private static func isInLine(_ word: PDFBox, _ line: [PDFBox]) -> Bool {
    line.contains { other in
      abs(other.middle - word.middle) < 0.3 * min(other.typeSize, word.typeSize)
        || isBeside(other, word)
    }
  }

  /// Whether words touch and have a baseline in common, though their types differ in height.
  private static func isBeside(_ first: PDFBox, _ second: PDFBox) -> Bool {
    let gap = max(first.left, second.left) - min(first.right, second.right)
    let size = max(first.typeSize, second.typeSize)
    return gap > -0.3 * size && gap < 0.4 * size
      && abs(first.bottom - second.bottom) < 0.35 * size
      && abs(first.middle - second.middle) < 0.5 * size
  }

  private static func joinedLine(_ words: [PDFBox]) -> [PDFBox] {
    var runs: [PDFBox] = []
    for word in words {
      guard let last = runs.last, isClose(last, word) else {
        runs.append(word)
        continue
      }
      runs[runs.count - 1] = join(last, word)
    }
    return runs
  }

  /// Whether the gap between two words is one within a text.
  ///
  /// Numbers in neighbouring columns may
  /// stand closer than words do.
  private static func isClose(_ first: PDFBox, _ second: PDFBox) -> Bool {
    let gap = second.left - first.right
    let size = min(first.typeSize, second.typeSize)
    let hasNumber = PDFValue.isOne(first.text) || PDFValue.isOne(second.text)
    return gap < (hasNumber ? 0.45 : 0.6) * size
  }

  private static func join(_ first: PDFBox, _ second: PDFBox) -> PDFBox {
    var run = first
    let isApart = second.left - first.right > 0.15 * second.typeSize
    let isLatin = [first.text.unicodeScalars.last, second.text.unicodeScalars.first]
      .allSatisfy { ($0?.value ?? 0) < 0x2E80 }
    run.text += (isApart && isLatin ? " " : "") + second.text
    run.right = max(first.right, second.right)
    // Chinese type decides where the middle is, for digits of other types are taller.
    if second.typeSize * Double(second.text.count) > first.typeSize * Double(first.text.count) {
      run.top = second.top
      run.bottom = second.bottom
    }
    return run
  }
}
