internal import AnnualReports

/// The figures of all reports in two shared arrays: a byte for each, and the numbers that are not 0.
struct FigureStore: Sendable {
  /// The indicators of a row, in the form's order.
  let columns: [Indicator]
  /// The packed cells, row after row.
  private(set) var cells: [UInt8] = []
  /// The numbers that cells ask for, in millionths, row after row.
  private(set) var numbers: [Int64] = []
  /// Where the numbers of a row begin.
  private(set) var starts: [Int] = []

  init(columns: [Indicator]) {
    self.columns = columns
  }

  /// Adds the row of a report.
  mutating func append(_ figures: FigureTable) {
    starts.append(numbers.count)
    for indicator in columns {
      let figure = figures[indicator]
      let cell = PackedCell.pack(figure)
      cells.append(cell)
      if PackedCell.hasNumber(cell), let quantity = figure.quantity {
        numbers.append(quantity.millionths)
      }
    }
  }

  /// Adds the rows of another store with the same columns.
  mutating func append(_ other: FigureStore) {
    let offset = numbers.count
    starts += other.starts.map { $0 + offset }
    cells += other.cells
    numbers += other.numbers
  }

  /// The cell of a column with its number; the number is 0 where there is none.
  func figure(_ row: Int, _ column: Int) -> (cell: UInt8, number: Int64) {
    let first = row * columns.count
    let cell = cells[first + column]
    guard PackedCell.hasNumber(cell) else { return (cell, 0) }
    let before = cells[first..<first + column].count { PackedCell.hasNumber($0) }
    return (cell, numbers[starts[row] + before])
  }

  /// The position of an indicator in a row; nil if rows do not have it.
  func column(of indicator: Indicator) -> Int? { columns.firstIndex(of: indicator) }

  /// The cells of a row, unpacked; for the few rows that are looked at one by one.
  func row(_ row: Int) -> [(cell: UInt8, number: Int64)] {
    var next = starts[row]
    return cells[row * columns.count..<(row + 1) * columns.count].map { cell in
      guard PackedCell.hasNumber(cell) else { return (cell, 0) }
      next += 1
      return (cell, numbers[next - 1])
    }
  }
}
