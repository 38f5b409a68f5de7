internal import AnnualReports

/// Sums of both years over the authorities that have a figure in both.
struct MatchedTally {
  private let columnCount: Int
  private var pairCount: Int32 = 0
  /// How many authorities lack the figure of a column in either year.
  private var absent: [Int32]
  private var later: [Int128]
  private var earlier: [Int128]

  init(columnCount: Int) {
    self.columnCount = columnCount
    absent = Array(repeating: 0, count: columnCount)
    later = Array(repeating: 0, count: columnCount)
    earlier = Array(repeating: 0, count: columnCount)
  }

  /// Starts afresh.
  mutating func clear() {
    pairCount = 0
    for column in 0..<columnCount {
      absent[column] = 0
      later[column] = 0
      earlier[column] = 0
    }
  }

  /// Adds an authority's rows of the two years.
  mutating func add(_ row: Int, previous: Int, of store: FigureStore) {
    pairCount += 1
    let words = store.words.span
    Self.add(
      words.extracting(store.cells(row)), words.extracting(store.cells(previous)),
      store.numbers.span, (store.starts[row], store.starts[previous]), &absent, &later, &earlier)
  }

  /// Adds the rows of bodies that stand for the same acts together, by their places.
  mutating func add(_ rows: [Int32], previous: [Int32], of store: FigureStore) {
    pairCount += Int32(rows.count)
    let (after, before) = (
      rows.map { store.row(Int($0)) }, previous.map { store.row(Int($0)) }
    )
    for column in 0..<columnCount {
      guard (after + before).allSatisfy({ PackedCell.hasValue($0[column].cell) }) else {
        absent[column] += Int32(rows.count)
        continue
      }
      later[column] += after.reduce(0 as Int128) { $0 + Int128($1[column].number) }
      earlier[column] += before.reduce(0 as Int128) { $0 + Int128($1[column].number) }
    }
  }

  /// Adds what is not 0 in both years.
  private static func add(
    _ words: Span<UInt64>, _ formerWords: Span<UInt64>, _ numbers: Span<Int64>,
    _ starts: (Int, Int), _ absent: inout [Int32], _ later: inout [Int128],
    _ earlier: inout [Int128]
  ) {
    var absent = absent.mutableSpan
    var later = later.mutableSpan
    var earlier = earlier.mutableSpan
    var (next, formerNext) = starts
    for index in words.indices {
      let (word, formerWord) = (words[index], formerWords[index])
      var cells = WordCells(word | formerWord)
      while let (place, _) = cells.next() {
        let shift = UInt64(truncatingIfNeeded: place &* 8)
        let cell = UInt8(truncatingIfNeeded: word &>> shift)
        let formerCell = UInt8(truncatingIfNeeded: formerWord &>> shift)
        let (start, formerStart) = (next, formerNext)
        if PackedCell.hasNumber(cell) { next += 1 }
        if PackedCell.hasNumber(formerCell) { formerNext += 1 }
        let column = index * 8 + place
        guard PackedCell.hasValue(cell), PackedCell.hasValue(formerCell) else {
          absent[column] &+= 1
          continue
        }
        if next > start { later[column] &+= Int128(numbers[start]) }
        if formerNext > formerStart { earlier[column] &+= Int128(numbers[formerStart]) }
      }
    }
  }

  /// How many authorities have a figure of a column in both years.
  func count(_ column: Int) -> Int { Int(pairCount - absent[column]) }

  /// The two sums of a column, nil where there is no such authority or a sum is out of range.
  func movement(_ column: Int) -> Movement {
    guard count(column) > 0 else { return Movement(value: nil, previous: nil) }
    return Movement(
      value: Int64(exactly: later[column]).map { Quantity(millionths: $0) },
      previous: Int64(exactly: earlier[column]).map { Quantity(millionths: $0) })
  }
}
