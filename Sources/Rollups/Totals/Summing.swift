internal import AnnualReports

/// Adds up the rows of one group after another, for some of the store's columns.
struct Summing {
  private let store: FigureStore
  private let columns: [Int]
  private let isAddable: [Bool]
  private let medianColumns: [Int]
  private var tally: Tally
  private var medians: Medians

  /// Makes ready to sum the given indicators, all of which the store has.
  init(store: FigureStore, indicators: [Indicator]) {
    self.store = store
    let known = indicators.filter { store.column(of: $0) != nil }
    columns = known.compactMap { store.column(of: $0) }
    isAddable = known.map(\.definition.isAddable)
    medianColumns = zip(columns, isAddable).compactMap { $1 ? $0 : nil }
    tally = Tally(columnCount: store.columns.count)
    medians = Medians(columnCount: store.columns.count)
  }

  /// The totals of a group's rows, one for each indicator.
  mutating func totals(of rows: some Sequence<Int>) -> [Total] {
    tally.count(rows, of: store)
    medians.find(in: tally, rows: rows, of: store, columns: medianColumns)
    return zip(columns, isAddable).map { total($0, isAddable: $1) }
  }

  private func total(_ column: Int, isAddable: Bool) -> Total {
    let counts = tally.counts(column)
    guard isAddable, counts.reported > 0 else {
      return Total(counts: counts, isAddable: isAddable)
    }
    let sum = tally.sums[column]
    return Total(
      sum: sum, counts: counts,
      distribution: Distribution(
        sum: sum, count: Int(counts.reported), median: medians.values[column],
        minimum: tally.minimum(column), maximum: tally.maximum(column)))
  }
}
