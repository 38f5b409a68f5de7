internal import AnnualReports

/// The figures of all reports in two shared arrays: a byte for each, and the numbers but for 0.
///
/// The bytes are packed cells, eight to a word, the first column lowest; a row's last word is
/// filled up with cells that are 0. So whatever is 0 can be passed over a word at a time.
struct FigureStore: Sendable {
  /// The indicators of a row, in the form's order.
  let columns: [Indicator]
  /// How many words a row has.
  let wordCount: Int
  /// The packed cells, row after row.
  private(set) var words: [UInt64] = []
  /// The numbers that cells ask for, in millionths, row after row.
  private(set) var numbers: [Int64] = []
  /// Where the numbers of a row begin.
  private(set) var starts: [Int] = []

  init(columns: [Indicator]) {
    self.columns = columns
    wordCount = (columns.count + 7) / 8
  }

  /// Adds the row of a report.
  mutating func append(_ figures: FigureTable) {
    let all = figures.all
    starts.append(numbers.count)
    var word: UInt64 = 0
    for column in columns.indices {
      let figure = all[Int(columns[column].index)]
      let cell = PackedCell.pack(figure)
      word |= UInt64(cell) << UInt64(column % 8 * 8)
      if PackedCell.hasNumber(cell), let quantity = figure.quantity {
        numbers.append(quantity.millionths)
      }
      guard column % 8 == 7 || column == columns.count - 1 else { continue }
      words.append(word)
      word = 0
    }
  }

  /// Adds the rows of another store with the same columns.
  mutating func append(_ other: FigureStore) {
    let offset = numbers.count
    starts += other.starts.map { $0 + offset }
    words += other.words
    numbers += other.numbers
  }

  /// The position of an indicator in a row; nil if rows do not have it.
  func column(of indicator: Indicator) -> Int? { columns.firstIndex(of: indicator) }

  /// The words of a row.
  func cells(_ row: Int) -> Range<Int> { row * wordCount..<(row + 1) * wordCount }

  /// Calls `body` with the cells of a row and their numbers, 0 where there is none, in the order of
  /// the columns.
  @inline(__always)
  func forEachCell(_ row: Int, _ body: (UInt8, Int64) -> Void) {
    var next = starts[row]
    var word: UInt64 = 0
    for column in columns.indices {
      word = column % 8 == 0 ? words[row * wordCount + column / 8] : word >> 8
      let cell = UInt8(truncatingIfNeeded: word)
      guard PackedCell.hasNumber(cell) else {
        body(cell, 0)
        continue
      }
      body(cell, numbers[next])
      next += 1
    }
  }

  /// The cells of a row with their numbers, 0 where there is none; for the few rows that are looked
  /// at one by one.
  func row(_ row: Int) -> [(cell: UInt8, number: Int64)] {
    var cells: [(cell: UInt8, number: Int64)] = []
    cells.reserveCapacity(columns.count)
    forEachCell(row) { cells.append(($0, $1)) }
    return cells
  }

  /// Whether the figure of a column in a row is this number.
  func holds(_ number: Int64, column: Int, row: Int) -> Bool {
    var next = starts[row]
    for index in 0..<column / 8 { next += WordCells.numberCount(words[row * wordCount + index]) }
    let word = words[row * wordCount + column / 8]
    let shift = UInt64(column % 8 * 8)
    let cell = UInt8(truncatingIfNeeded: word >> shift)
    guard PackedCell.hasValue(cell) else { return false }
    guard PackedCell.hasNumber(cell) else { return number == 0 }
    return numbers[next + WordCells.numberCount(word & ((1 << shift) - 1))] == number
  }
}
