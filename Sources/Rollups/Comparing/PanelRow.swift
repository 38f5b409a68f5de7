/// The figures of one region, domain or authority.
public struct PanelRow: Sendable {
  /// Whose figures they are.
  public let subject: Subject
  /// A cell for each measure and year, in the order of the panel.
  public let cells: [[PanelCell]]
  /// The changes of each measure: from each year to the next of the panel, and behind them, with
  /// more than two years, from the first to the last.
  public let changes: [[PanelChange]]
}
