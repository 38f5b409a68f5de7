/// A cell of a ruled table with the words that stand in it.
struct PDFGridCell {
  /// The rows that it takes.
  private(set) var rows: Range<Int>
  /// The columns that it takes.
  private(set) var columns: Range<Int>
  /// The left edge.
  var left = 0.0
  /// The right edge.
  var right = 0.0
  /// The words in any order.
  var words: [PDFBox] = []

  init(rows: Range<Int>, columns: Range<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// Takes a further place of the table.
  mutating func cover(row: Int, column: Int) {
    rows = min(rows.lowerBound, row)..<max(rows.upperBound, row + 1)
    columns = min(columns.lowerBound, column)..<max(columns.upperBound, column + 1)
  }

  /// The lines from top to bottom, each a piece of text or several.
  private var lines: [[PDFBox]] {
    var lines: [[PDFBox]] = []
    for run in PDFRuns.joined(words) {
      if let last = lines.last?.last, abs(last.middle - run.middle) < 0.4 * last.typeSize {
        lines[lines.count - 1].append(run)
      } else {
        lines.append([run])
      }
    }
    return lines.map { $0.sorted { $0.left < $1.left } }
  }

  /// Whether it holds no more than one value in a line and one item of a list.
  var isSingle: Bool {
    let lines = lines
    let values = lines.contains { line in line.count { PDFValue.isOne($0.text) } > 1 }
    let items = lines.count { line in line.first.map { ListNumber.isItem($0.text) } ?? false }
    return !values && items < 2
  }

  /// What stands in it, with its place.
  ///
  /// Lines of Chinese are joined without a space, and so are the parts of a number that its cell was
  /// too narrow for. Other numbers in the same cell are parted by a mark that no number has, and the
  /// mark follows a number that reaches into the next cell: what these say is not known.
  var content: PDFGridText {
    var text = ""
    var last: PDFBox?
    for line in lines {
      guard let first = line.first else { continue }
      if let last { text += separator(last, first) }
      text += line.map(\.text).joined(separator: " ")
      last = line.last
    }
    if words.contains(where: reachesOut) { text += PDFValue.doubt }
    let lastDigits = last.map { Self.isNumber($0.text) && isFull($0) ? $0.text.count : 0 } ?? 0
    return PDFGridText(
      text: text, column: columns.lowerBound, left: left, right: right, fullDigits: lastDigits)
  }

  /// What stands between the end of a line and the beginning of the next.
  private func separator(_ end: PDFBox, _ start: PDFBox) -> String {
    guard let last = end.text.unicodeScalars.last, let first = start.text.unicodeScalars.first,
      last.value < 0x2E80, first.value < 0x2E80
    else { return "" }
    guard Self.isNumber(end.text), Self.isNumber(start.text) else { return " " }
    return end.text.count >= start.text.count && isFull(end) ? "" : PDFValue.doubt
  }

  private static func isNumber(_ text: String) -> Bool {
    text.unicodeScalars.contains { ("0"..."9").contains($0) } && PDFValue.isPartOfOne(text)
  }

  /// Whether a line has no room for one digit more, as is true of one that was wrapped.
  private func isFull(_ line: PDFBox) -> Bool {
    let digit = line.width / Double(max(line.text.unicodeScalars.count, 1))
    return right - left - line.width < digit + Self.mostPadding
  }

  /// More than the usual 5.4 points at either side, in points for both.
  private static let mostPadding = 13.0

  private func reachesOut(_ word: PDFBox) -> Bool {
    guard word.text.unicodeScalars.contains(where: { ("0"..."9").contains($0) }) else {
      return false
    }
    let allowed = 0.3 * word.typeSize + 1
    return word.left < left - allowed || word.right > right + allowed
  }
}
