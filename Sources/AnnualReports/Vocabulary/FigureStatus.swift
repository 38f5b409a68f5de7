/// Whether a figure is there, and why not where it is not.
public enum FigureStatus: UInt8, CaseIterable, Sendable {
  /// A number stands in the cell.
  case reported
  /// The program added it up from reported figures; no cell holds it.
  case derived
  /// The cell is there and empty.
  case blank
  /// The cell holds a dash, a slash or the words for "does not apply".
  case notApplicable
  /// The cell holds words.
  case text
  /// The cell holds something that is neither a number nor words.
  case unreadable
  /// There are numbers, but their columns cannot be told, or the figure stands twice and differs.
  case ambiguous
  /// The report has no such cell, row or table.
  case missing

  /// The word in the files: `not_applicable` for ``notApplicable``, else the case's name.
  public var key: String {
    switch self {
    case .reported: "reported"
    case .derived: "derived"
    case .blank: "blank"
    case .notApplicable: "not_applicable"
    case .text: "text"
    case .unreadable: "unreadable"
    case .ambiguous: "ambiguous"
    case .missing: "missing"
    }
  }

  /// The status that a word of the files names.
  public init?(key: some StringProtocol) {
    guard let status = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = status
  }

  /// Whether a number goes with it.
  public var hasValue: Bool { self == .reported || self == .derived }
}
