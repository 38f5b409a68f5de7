public import AnnualReports

/// The figures of all reports of a roll-up, as they are kept.
public struct CollectedFigures: Sendable {
  private let store: FigureStore

  /// What is kept of each report, in the form's order.
  public var indicators: [Indicator] { store.columns }

  init(_ store: FigureStore) {
    self.store = store
  }

  /// Puts a report's numbers in millionths in place of others, one for each of ``indicators``; nil
  /// where there is no number that may be added.
  public func read(_ report: ReportDisposition, into numbers: inout [Int64?]) {
    numbers.removeAll(keepingCapacity: true)
    store.forEachCell(report.record) { cell, number in
      numbers.append(PackedCell.hasValue(cell) ? number : nil)
    }
  }
}
