internal import Documents

/// A cell in the row in which it stands: `行政许可 | 12 | 【3】 | 0`.
struct RowContext {
  /// The cell's text with white space folded.
  let cell: String
  /// The row, with the cell in brackets.
  let text: String

  /// No more cells are shown on either side.
  private static let reach = 24
  /// No more characters of another cell are shown.
  private static let longest = 24

  /// The row of the cell at some bytes of a document.
  ///
  /// Where the layout gives each cell a line of its own, the row is what stands from the nearest
  /// words above on.
  init(_ document: Document, from start: UInt32, to end: UInt32) {
    cell = Self.folded(document, start, end)
    let cells = document.cells
    guard let place = Self.place(of: start, in: cells) else {
      text = "【\(cell)】"
      return
    }
    let first = Self.firstCell(before: place, in: document)
    let last = Self.lastCell(behind: place, in: cells)
    let before = cells[first..<place].map { Self.shown($0, document) }
    let after = cells[(place + 1)..<(last + 1)].map { Self.shown($0, document) }
    let whole = Self.within(cells[place], document, start, end)
    let end = after.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
    text = (before + [whole] + after.prefix(end)).joined(separator: " | ")
  }

  /// The row of the cell at a place of a document, 1-based and in characters; nil where there is no
  /// such place.
  init?(_ document: Document, line: Int, column: Int) {
    let lines = document.text.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard line > 0, line <= lines.count else { return nil }
    let text = lines[line - 1]
    let before = String(decoding: text, as: UTF8.self).unicodeScalars.prefix(column - 1)
    let start = UInt32(clamping: text.startIndex + before.reduce(0) { $0 + UTF8.width($1) })
    guard let place = Self.place(of: start, in: document.cells) else { return nil }
    self.init(document, from: start, to: max(start, document.cells[place].end))
  }

  /// The last cell that begins at a byte or before it.
  private static func place(of start: UInt32, in cells: [Cell]) -> Int? {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].start <= start { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  private static func firstCell(before place: Int, in document: Document) -> Int {
    let limit = max(0, place - reach)
    var first = place
    while first > limit, !document.cells[first].beginsLine { first -= 1 }
    let isAlone = first == place
    while isAlone, first > limit, !hasWords(document.cells[first], document) { first -= 1 }
    return first
  }

  private static func lastCell(behind place: Int, in cells: [Cell]) -> Int {
    var last = place
    while last + 1 < cells.count, !cells[last + 1].beginsLine, last < place + reach { last += 1 }
    return last
  }

  /// Whether a cell holds Chinese characters.
  private static func hasWords(_ cell: Cell, _ document: Document) -> Bool {
    document.text[Int(cell.start)..<Int(cell.end)].contains { (0xE4...0xE9).contains($0) }
  }

  /// The cell with its brackets; of a long one, as of a whole report on one line, the part around.
  private static func within(
    _ cell: Cell, _ document: Document, _ start: UInt32, _ end: UInt32
  ) -> String {
    guard cell.start < start || end < cell.end else {
      return "【\(folded(document, start, end))】"
    }
    let before = folded(document, cell.start, max(start, cell.start)).suffix(longest)
    let after = folded(document, min(end, cell.end), cell.end).prefix(longest)
    return "\(before)【\(folded(document, start, end))】\(after)"
  }

  private static func shown(_ cell: Cell, _ document: Document) -> String {
    let text = folded(document, cell.start, cell.end)
    return text.count > longest ? text.prefix(longest - 1) + "…" : text
  }

  private static func folded(_ document: Document, _ start: UInt32, _ end: UInt32) -> String {
    let end = min(Int(end), document.text.count)
    let bytes = FoldedText.bytes(document.text[min(Int(start), end)..<end])
    return String(decoding: bytes, as: UTF8.self)
  }
}
