internal import AnnualReports

/// The figures of the reports of a panel, as parts of its measures.
struct PanelFigures {
  private let measures: [Measure]
  /// The columns of the store that are wanted.
  private let columns: [Int]
  /// By measure: the places in ``columns`` of numerator, denominator and deduction.
  private let sides: [[[Int]]]
  /// By measure: whether the store has all its figures.
  private let isCollected: [Bool]
  private var cells: [UInt8] = []
  private var numbers: [Int64] = []
  private var count = 0

  /// Makes ready for measures, all figures of which the store must have.
  init(_ measures: [Measure], in store: FigureStore) {
    self.measures = measures
    let indicators = Set(measures.flatMap(\.indicators)).sorted()
    columns = indicators.compactMap { store.column(of: $0) }
    let places = Dictionary(
      uniqueKeysWithValues: indicators.filter { store.column(of: $0) != nil }.enumerated()
        .map { ($1, $0) })
    isCollected = measures.map { $0.indicators.allSatisfy { places[$0] != nil } }
    sides = measures.map { measure in
      let sides: [[Indicator]]
      switch measure {
      case .indicator(let indicator): sides = [[indicator]]
      case .rate(let rate): sides = [rate.numerator, rate.denominator, rate.deduction]
      }
      return sides.map { side in side.compactMap { places[$0] } }
    }
  }

  /// Takes a report's row in and gives its place here.
  mutating func take(_ record: Int32, of store: FigureStore) -> Int {
    let row = store.row(Int(record))
    for column in columns {
      cells.append(row[column].cell)
      numbers.append(row[column].number)
    }
    count += 1
    return count - 1
  }

  /// What a report adds to a measure; nil where it lacks one of the figures.
  func part(_ row: Int, measure: Int) -> MeasureSum.Part? {
    guard lack(row, measure: measure) == nil else { return nil }
    let sums = sides[measure].map { side in
      side.reduce(0 as Int128) { $0 + Int128(numbers[row * columns.count + $1]) }
    }
    return MeasureSum.Part(
      upper: sums[0], lower: sums.count > 1 ? sums[1] - sums[2] : 0)
  }

  /// The packed cell of the first figure that a report lacks for a measure; nil where it has all.
  func lack(_ row: Int, measure: Int) -> UInt8? {
    guard isCollected[measure] else { return PackedCell.pack(Figure(status: .missing)) }
    for place in sides[measure].joined() {
      let cell = cells[row * columns.count + place]
      if !PackedCell.hasValue(cell) { return cell }
    }
    return nil
  }
}
