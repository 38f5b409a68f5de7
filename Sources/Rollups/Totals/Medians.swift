/// The medians of every column over the rows of one group.
///
/// Most columns are mostly 0: more than half zeros reach over the middle, and no other number
/// needs a look.
struct Medians {
  /// The median of each column in millionths; 0 for a column without figures.
  private(set) var values: [Int64]
  private var numbers: [Int64] = []
  private var ends: [Int]

  init(columnCount: Int) {
    values = Array(repeating: 0, count: columnCount)
    ends = Array(repeating: 0, count: columnCount)
  }

  /// Finds the medians of the rows that the tally holds, looking at the columns wanted.
  mutating func find(
    in tally: Tally, rows: some Sequence<Int>, of store: FigureStore, columns: [Int]
  ) {
    let starts = makeRoom(for: tally, columns: columns)
    guard !numbers.isEmpty else { return }
    for row in rows {
      let words = store.words.span.extracting(store.cells(row))
      Self.gather(words, store.numbers.span, from: store.starts[row], &numbers, &ends)
    }
    for column in columns where starts[column] >= 0 {
      // The zeros, which were not gathered, stand behind the numbers.
      let end = starts[column] + tally.numberCount(column) + tally.zeroCount(column)
      values[column] = Distribution.median(of: &numbers, in: starts[column]..<end)
    }
  }

  /// Gives each column that must be looked at a stretch of zeros, and settles the others.
  private mutating func makeRoom(for tally: Tally, columns: [Int]) -> [Int] {
    var starts = Array(repeating: -1, count: tally.columnCount)
    var size = 0
    for column in 0..<ends.count { ends[column] = -1 }
    for column in columns {
      values[column] = 0
      let zeros = tally.zeroCount(column)
      let count = zeros + tally.numberCount(column)
      guard zeros < count / 2 + 1, count > 0 else { continue }
      starts[column] = size
      ends[column] = size
      size += count
    }
    numbers.removeAll(keepingCapacity: true)
    numbers.append(contentsOf: repeatElement(0, count: size))
    return starts
  }

  /// Puts the numbers of a row at the ends of their columns' stretches.
  private static func gather(
    _ words: Span<UInt64>, _ stored: Span<Int64>, from start: Int, _ numbers: inout [Int64],
    _ ends: inout [Int]
  ) {
    var numbers = numbers.mutableSpan
    var ends = ends.mutableSpan
    var next = start
    for index in words.indices {
      var cells = WordCells(words[index])
      while let (place, cell) = cells.next() {
        guard PackedCell.hasNumber(cell) else { continue }
        let column = index * 8 + place
        let number = stored[next]
        next += 1
        guard ends[column] >= 0, PackedCell.hasValue(cell) else { continue }
        numbers[ends[column]] = number
        ends[column] += 1
      }
    }
  }
}
