public import AnnualReports

/// What an edit between reports has to say, with the figures that it sets side by side.
public struct EditFinding: Hashable, Sendable {
  /// A figure of a report.
  public struct Cell: Hashable, Sendable {
    /// The caller's number of the report.
    public let report: Int
    /// The path of the report.
    public let source: String
    /// The figure; nil for the report as a whole.
    public let indicator: Indicator?
  }

  /// The finding with what it is about; its line and column are 0, which the caller may fill in
  /// from its indicator.
  public let located: LocatedFinding
  /// The caller's number of the report that it is about.
  public let report: Int
  /// The other figures that the message names, those of the year before first; empty where it names
  /// sums of many reports.
  public let others: [Cell]

  /// The order of the files; what ties there goes by its message.
  static func precedes(_ one: EditFinding, _ other: EditFinding) -> Bool {
    if LocatedFinding.precedes(one.located, other.located) { return true }
    if LocatedFinding.precedes(other.located, one.located) { return false }
    return one.located.finding.chinese.utf8.lexicographicallyPrecedes(
      other.located.finding.chinese.utf8)
  }
}
