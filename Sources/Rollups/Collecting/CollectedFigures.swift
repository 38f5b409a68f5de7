public import AnnualReports

/// The figures of all reports of a roll-up, as they are kept.
public struct CollectedFigures: Sendable {
  private let store: FigureStore
  /// The row of each report, by the order of ``RollupResult/dispositions``.
  private let rows: [Int]

  /// What is kept of each report, in the form's order.
  public var indicators: [Indicator] { store.columns }

  init(_ store: FigureStore, rows: [Int]) {
    self.store = store
    self.rows = rows
  }

  /// Puts a report's numbers in millionths in place of others, one for each of ``indicators``; nil
  /// where there is no number that may be added.
  ///
  /// - Parameter place: The place of the report in ``RollupResult/dispositions``.
  public func read(_ place: Int, into numbers: inout [Int64?]) {
    numbers.removeAll(keepingCapacity: true)
    store.forEachCell(rows[place]) { cell, number in
      numbers.append(PackedCell.hasValue(cell) ? number : nil)
    }
  }
}
