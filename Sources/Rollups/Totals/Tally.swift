/// Sums and counts of every column over the rows of one group; made once and used for many groups.
struct Tally {
  let columnCount: Int
  /// How many cells of each kind, column after column.
  private(set) var kinds: [UInt32]
  /// Sums in millionths, which no number of reports can overflow.
  private(set) var sums: [Int128]
  /// The lowest and the highest of the numbers that are not 0.
  private var lowest: [Int64]
  private var highest: [Int64]

  init(columnCount: Int) {
    self.columnCount = columnCount
    kinds = Array(repeating: 0, count: columnCount * PackedCell.kindCount)
    sums = Array(repeating: 0, count: columnCount)
    lowest = Array(repeating: .max, count: columnCount)
    highest = Array(repeating: .min, count: columnCount)
  }

  /// Starts afresh and counts rows of the store.
  mutating func count(_ rows: some Sequence<Int>, of store: FigureStore) {
    clear()
    var rowCount: UInt32 = 0
    for row in rows {
      Self.add(
        store.words.span.extracting(store.cells(row)), store.numbers.span, from: store.starts[row],
        &kinds, &sums, &lowest, &highest)
      rowCount += 1
    }
    settleZeros(rowCount)
  }

  private mutating func clear() {
    for index in kinds.indices { kinds[index] = 0 }
    for column in 0..<columnCount {
      sums[column] = 0
      lowest[column] = .max
      highest[column] = .min
    }
  }

  /// Adds what is not 0.
  private static func add(
    _ words: Span<UInt64>, _ numbers: Span<Int64>, from start: Int, _ kinds: inout [UInt32],
    _ sums: inout [Int128], _ lowest: inout [Int64], _ highest: inout [Int64]
  ) {
    var kinds = kinds.mutableSpan
    var sums = sums.mutableSpan
    var lowest = lowest.mutableSpan
    var highest = highest.mutableSpan
    var next = start
    for index in words.indices {
      var cells = WordCells(words[index])
      while let (place, cell) = cells.next() {
        let column = index * 8 + place
        kinds[column * PackedCell.kindCount + Int(cell)] &+= 1
        guard PackedCell.hasNumber(cell) else { continue }
        let number = numbers[next]
        next += 1
        guard PackedCell.hasValue(cell) else { continue }
        sums[column] &+= Int128(number)
        lowest[column] = min(lowest[column], number)
        highest[column] = max(highest[column], number)
      }
    }
  }

  /// What was not counted is 0.
  private mutating func settleZeros(_ rowCount: UInt32) {
    for column in 0..<columnCount {
      kinds[column * PackedCell.kindCount] = rowCount - kinds[kindRange(column)].reduce(0, +)
    }
  }

  /// The counts of a column.
  func counts(_ column: Int) -> FigureCounts {
    FigureCounts(kinds: kinds[kindRange(column)])
  }

  /// How many figures of a column are 0.
  func zeroCount(_ column: Int) -> Int {
    let first = column * PackedCell.kindCount
    return Int(kinds[first + Int(PackedCell.reportedZero)])
      + Int(kinds[first + Int(PackedCell.derivedZero)])
  }

  /// How many figures of a column are numbers other than 0.
  func numberCount(_ column: Int) -> Int {
    let first = column * PackedCell.kindCount
    return Int(kinds[first + Int(PackedCell.reportedNumber)])
      + Int(kinds[first + Int(PackedCell.derivedNumber)])
  }

  /// The lowest figure of a column that has one.
  func minimum(_ column: Int) -> Int64 {
    zeroCount(column) > 0 ? min(0, lowest[column]) : lowest[column]
  }

  /// The highest figure of a column that has one.
  func maximum(_ column: Int) -> Int64 {
    zeroCount(column) > 0 ? max(0, highest[column]) : highest[column]
  }

  private func kindRange(_ column: Int) -> Range<Int> {
    column * PackedCell.kindCount..<(column + 1) * PackedCell.kindCount
  }
}
