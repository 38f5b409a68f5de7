/// A table that has begun and not yet ended.
struct OpenTable {
  private(set) var table = PageTable()
  /// The cell that is open, if one is.
  var cell: PageCell?
  /// The number of that cell among the page's, from 1; 0 for one that no tag has begun.
  private(set) var cellNumber = 0
  private var needsRow = true

  /// Whether a row has begun and not yet ended.
  var isInRow: Bool { !needsRow }

  /// Begins a row.
  mutating func beginRow() {
    endCell()
    table.rows.append([])
    needsRow = false
  }

  /// Ends the row; a cell behind it is in a row of its own.
  mutating func endRow() {
    endCell()
    needsRow = true
  }

  /// Begins a cell; one before it that has not ended ends.
  mutating func beginCell(_ cell: PageCell, number: Int) {
    endCell()
    if needsRow { beginRow() }
    self.cell = cell
    cellNumber = number
  }

  /// Ends the cell, if one is open.
  mutating func endCell() {
    guard let cell else { return }
    self.cell = nil
    table.rows[table.rows.count - 1].append(cell)
  }
}
