internal import AnnualReports

/// Sums of both years over the authorities that have a figure in both.
struct MatchedTally {
  private let columnCount: Int
  private var counts: [Int32]
  private var later: [Int128]
  private var earlier: [Int128]

  init(columnCount: Int) {
    self.columnCount = columnCount
    counts = Array(repeating: 0, count: columnCount)
    later = Array(repeating: 0, count: columnCount)
    earlier = Array(repeating: 0, count: columnCount)
  }

  /// Starts afresh.
  mutating func clear() {
    for column in 0..<columnCount {
      counts[column] = 0
      later[column] = 0
      earlier[column] = 0
    }
  }

  /// Adds an authority's rows of the two years.
  mutating func add(_ row: Int, previous: Int, of store: FigureStore) {
    let cells = store.cells.span
    let numbers = store.numbers.span
    var (first, second) = (store.starts[row], store.starts[previous])
    for column in 0..<columnCount {
      let cell = cells[row * columnCount + column]
      let former = cells[previous * columnCount + column]
      var (number, earlierNumber): (Int64, Int64) = (0, 0)
      if PackedCell.hasNumber(cell) {
        number = numbers[first]
        first += 1
      }
      if PackedCell.hasNumber(former) {
        earlierNumber = numbers[second]
        second += 1
      }
      guard PackedCell.hasValue(cell), PackedCell.hasValue(former) else { continue }
      counts[column] += 1
      later[column] += Int128(number)
      earlier[column] += Int128(earlierNumber)
    }
  }

  /// How many authorities have a figure of a column in both years.
  func count(_ column: Int) -> Int { Int(counts[column]) }

  /// The two sums of a column, nil where there is no such authority or a sum is out of range.
  func movement(_ column: Int) -> Movement {
    guard counts[column] > 0 else { return Movement(value: nil, previous: nil) }
    return Movement(
      value: Int64(exactly: later[column]).map { Quantity(millionths: $0) },
      previous: Int64(exactly: earlier[column]).map { Quantity(millionths: $0) })
  }
}
