internal import AnnualReports

/// How many reports have a figure, and why the others have none.
public struct FigureCounts: Hashable, Sendable {
  /// Those with a number, printed or derived, that is in the sum.
  public internal(set) var reported: Int32 = 0
  /// Those whose cell is empty.
  public internal(set) var blank: Int32 = 0
  /// Those with a dash or a slash.
  public internal(set) var notApplicable: Int32 = 0
  /// Those with words.
  public internal(set) var text: Int32 = 0
  /// Those with something that is neither number nor words.
  public internal(set) var unreadable: Int32 = 0
  /// Those whose columns cannot be told.
  public internal(set) var ambiguous: Int32 = 0
  /// Those with an amount of which the unit is not known.
  public internal(set) var unknownUnit: Int32 = 0
  /// Those without such a cell, row or table.
  public internal(set) var missing: Int32 = 0

  /// The reports whose figure could not be had: ``text``, ``unreadable``, ``ambiguous``,
  /// ``unknownUnit`` and ``missing`` together.
  ///
  /// With ``reported``, ``blank`` and ``notApplicable`` they make up all reports.
  public var withoutFigure: Int32 { text + unreadable + ambiguous + unknownUnit + missing }

  /// Counts of which all are 0.
  init() {}

  /// Reads the counts of one column, by kind of packed cell.
  init(kinds: ArraySlice<UInt32>) {
    for (cell, count) in kinds.enumerated() where count > 0 {
      add(Int32(count), of: UInt8(cell))
    }
  }

  /// Adds reports whose packed cell is of one kind.
  mutating func add(_ count: Int32, of cell: UInt8) {
    if cell == PackedCell.unknownUnit {
      unknownUnit += count
      return
    }
    switch PackedCell.status(cell) {
    case .reported, .derived: reported += count
    case .blank: blank += count
    case .notApplicable: notApplicable += count
    case .text: text += count
    case .unreadable: unreadable += count
    case .ambiguous: ambiguous += count
    case .missing: missing += count
    }
  }

  /// Why there is no sum: the reason of most reports, the first of ``FigureStatus`` where they tie.
  ///
  /// An unknown unit counts as ambiguous.
  var commonReason: FigureStatus {
    let reasons: [(FigureStatus, Int32)] = [
      (.blank, blank), (.notApplicable, notApplicable), (.text, text), (.unreadable, unreadable),
      (.ambiguous, ambiguous + unknownUnit), (.missing, missing),
    ]
    let most = reasons.map(\.1).max() ?? 0
    return most == 0 ? .missing : reasons.first { $0.1 == most }?.0 ?? .missing
  }
}
