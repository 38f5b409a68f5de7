/// Puts a document together from the paragraphs and tables of a format that has them.
///
/// The text that comes out is what the cells hold: a line for every paragraph and every row, tabs
/// between the cells of a row. Line breaks inside a paragraph or a cell become spaces.
public struct DocumentBuilder {
  private var document = Document()
  private var emptyLines: UInt8 = 0
  private var column: UInt16 = 0
  private var isInRow = false

  /// A builder that has taken nothing yet.
  public init() {}

  /// Takes a paragraph outside tables; an empty one leaves an empty line.
  public mutating func paragraph(_ text: String) {
    endRow()
    let range = append(text)
    if range.isEmpty {
      if emptyLines < .max { emptyLines += 1 }
    } else {
      add(range, .line, position: 0)
    }
    document.text.append(.lineFeed)
  }

  /// Begins a row of a table.
  public mutating func beginRow() {
    endRow()
    isInRow = true
    column = 0
  }

  /// Takes a cell of the row; a blank one too.
  ///
  /// Cells that a merged cell covers are left out, but
  /// count in `column`, the place in the grid from 0 (by default the place behind the last cell).
  public mutating func cell(_ text: String, column: Int? = nil) {
    if !isInRow { beginRow() }
    let isFirst = self.column == 0 && document.text.last.map { $0 == .lineFeed } ?? true
    if let column { self.column = UInt16(clamping: column) }
    if !isFirst { document.text.append(.tab) }
    add(append(text), isFirst ? .line : .tab, position: self.column)
    if self.column < .max { self.column += 1 }
  }

  /// Ends the row, if one has begun.
  public mutating func endRow() {
    guard isInRow else { return }
    isInRow = false
    document.text.append(.lineFeed)
  }

  /// The document.
  public consuming func finish() -> Document {
    endRow()
    return document
  }

  private mutating func append(_ text: String) -> Range<Int> {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let start = document.text.count
    document.text.append(contentsOf: words.utf8)
    return start..<document.text.count
  }

  private mutating func add(_ range: Range<Int>, _ lead: Cell.Lead, position: UInt16) {
    document.cells.append(
      Cell(
        start: UInt32(range.lowerBound), end: UInt32(range.upperBound), lead: lead,
        emptyLines: lead == .line ? emptyLines : 0, position: position))
    if lead == .line { emptyLines = 0 }
  }
}
