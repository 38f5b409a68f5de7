/// The columns of a table's grid, found row by row (HTML Standard, 4.9.12: forming a table).
struct TableGrid {
  /// More columns than this are not told apart.
  static let mostColumns = 4_096

  /// For each column the first row, from 0, that no cell above reaches down to.
  private var freeFrom: [Int] = []
  private var row = -1

  /// The columns, from 0, of the cells of the next row.
  mutating func columns(of cells: [PageCell]) -> [Int] {
    row += 1
    var column = 0
    return cells.map { cell in
      while column < freeFrom.count, freeFrom[column] > row { column += 1 }
      let start = column
      cover(start, cell)
      column = min(start + cell.columnSpan, Self.mostColumns)
      return start
    }
  }

  private mutating func cover(_ start: Int, _ cell: PageCell) {
    guard cell.rowSpan > 1 else { return }
    let end = min(start + cell.columnSpan, Self.mostColumns)
    if freeFrom.count < end {
      freeFrom += Array(repeating: 0, count: end - freeFrom.count)
    }
    let (free, isBeyond) = row.addingReportingOverflow(cell.rowSpan)
    for column in start..<max(start, end) {
      freeFrom[column] = max(freeFrom[column], isBeyond ? .max : free)
    }
  }
}
