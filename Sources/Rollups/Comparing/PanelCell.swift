public import AnnualReports

/// A measure's value in a year, with what it is made of.
public struct PanelCell: Hashable, Sendable {
  /// The value, a rate in percent; nil where there is none.
  public let value: Quantity?
  /// ``FigureStatus/derived`` with a value, else the reason of most reports.
  ///
  /// ``FigureStatus/notApplicable`` for figures that may not be added and for a rate of nothing.
  public let status: FigureStatus
  /// How many reports have all figures of the measure.
  public let reported: Int
  /// How many reports were counted.
  public let reports: Int
  /// How many authorities should have reported; 1 for what a region reports itself.
  public let expected: Int
}
