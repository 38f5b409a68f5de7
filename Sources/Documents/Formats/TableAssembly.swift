/// Collects paragraphs and tables, also tables within cells, for a ``DocumentBuilder``.
///
/// A row is handed on when it ends. Where a table begins inside a cell, what the row holds so far
/// is handed on before it, so that everything stays in reading order: such cells are the frames of
/// a page and not of a table.
struct TableAssembly {
  private var builder = DocumentBuilder()
  private var rows: [Row] = []

  private struct Row {
    var cells: [Cell] = []
    var column = 0
    var holdsTable = false
  }

  private struct Cell {
    var paragraphs: [String] = []
    var column: Int
    var span: Int
    var isCovered: Bool
  }

  /// Whether a cell is open.
  var isInCell: Bool { !(rows.last?.cells.isEmpty ?? true) }

  /// Takes a paragraph: of the cell that is open, or of the page.
  mutating func paragraph(_ text: String) {
    guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else {
      builder.paragraph(text)
      return
    }
    guard !rows[row].cells[cell].isCovered else { return }
    rows[row].cells[cell].paragraphs.append(text)
  }

  /// Begins a table; within a cell, a table of its own.
  mutating func beginTable() {
    guard isInCell, let row = rows.indices.last else { return }
    flush(row, whole: false)
    rows[row].holdsTable = true
  }

  /// Begins a row whose first cell stands in a column, from 0.
  mutating func beginRow(column: Int = 0) {
    rows.append(Row(column: max(column, 0)))
  }

  /// Begins a cell that takes a number of columns; a covered one is left out but keeps its columns.
  mutating func beginCell(span: Int = 1, isCovered: Bool = false) {
    if rows.isEmpty { beginRow() }
    let row = rows.count - 1
    let span = min(max(span, 1), 1 << 14)
    rows[row].cells.append(Cell(column: rows[row].column, span: span, isCovered: isCovered))
    rows[row].column = min(rows[row].column + span, 1 << 16)
  }

  /// Leaves out the cell that is open.
  mutating func coverCell() {
    guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else { return }
    rows[row].cells[cell].isCovered = true
    rows[row].cells[cell].paragraphs = []
  }

  /// Sets how many columns the cell that is open takes.
  mutating func spanCell(_ span: Int) {
    guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else { return }
    let span = min(max(span, 1), 1 << 14)
    rows[row].column += span - rows[row].cells[cell].span
    rows[row].cells[cell].span = span
  }

  /// Repeats the cell that is open a number of times.
  mutating func repeatCell(_ count: Int, isCovered: Bool) {
    guard count > 0, let cell = rows.last?.cells.last else { return }
    for _ in 0..<count {
      beginCell(isCovered: isCovered)
      cell.paragraphs.forEach { paragraph($0) }
    }
  }

  /// Moves the next cell of the row a number of columns on.
  mutating func skipColumns(_ count: Int) {
    guard let row = rows.indices.last else { return }
    rows[row].column = min(rows[row].column + max(count, 0), 1 << 16)
  }

  /// Ends the row that is open and hands it on a number of times, 0 for a row to be dropped.
  mutating func endRow(times: Int = 1) {
    guard let last = rows.indices.last else { return }
    let row = rows[last]
    for _ in 0..<times {
      rows[last] = row
      flush(last, whole: true)
    }
    rows.removeLast()
  }

  /// The document; rows that are still open are handed on first.
  mutating func finish() -> Document {
    while !rows.isEmpty { endRow() }
    return builder.finish()
  }

  private mutating func flush(_ row: Int, whole: Bool) {
    let cells = rows[row].cells.filter { !$0.isCovered }
    rows[row].cells.removeAll(keepingCapacity: true)
    if rows[row].holdsTable || !whole {
      for paragraph in cells.flatMap(\.paragraphs) where !paragraph.isEmpty {
        builder.paragraph(paragraph)
      }
    } else if !cells.isEmpty {
      builder.beginRow()
      for cell in cells {
        builder.cell(cell.paragraphs.joined(separator: "\n"), column: cell.column)
      }
      builder.endRow()
    }
    guard !whole, let last = cells.last else { return }
    // What follows the inner table still belongs to the cell that holds it.
    rows[row].cells.append(Cell(column: last.column, span: last.span, isCovered: false))
  }
}
