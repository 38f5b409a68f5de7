internal import AnnualReports

/// A figure in one byte: its status, and whether a number stands beside it.
///
/// Most figures of most reports are 0; only other numbers take room of their own.
enum PackedCell {
  static let reportedZero: UInt8 = 0
  static let reportedNumber: UInt8 = 1
  static let derivedZero: UInt8 = 2
  static let derivedNumber: UInt8 = 3
  /// An amount of which the unit is not known; it takes room but is never added.
  static let unknownUnit: UInt8 = 4
  /// ``FigureStatus/blank`` and what comes after it in that order.
  static let firstAbsent: UInt8 = 5
  /// How many kinds there may be, as a power of two.
  static let kindCount = 16

  /// Packs a figure.
  static func pack(_ figure: Figure) -> UInt8 {
    guard let quantity = figure.quantity else {
      return figure.status.rawValue - FigureStatus.blank.rawValue + firstAbsent
    }
    guard figure.hasKnownUnit else { return unknownUnit }
    let zero = figure.status == .reported ? reportedZero : derivedZero
    return quantity == .zero ? zero : zero + 1
  }

  /// Whether the number counts.
  static func hasValue(_ cell: UInt8) -> Bool { cell < unknownUnit }

  /// Whether a number is kept for it: one that is not 0, or of unknown unit.
  static func hasNumber(_ cell: UInt8) -> Bool {
    (0b1_1010 as UInt16) &>> UInt16(truncatingIfNeeded: cell) & 1 == 1
  }

  /// The status of the figure; ``FigureStatus/ambiguous`` for an unknown unit.
  static func status(_ cell: UInt8) -> FigureStatus {
    switch cell {
    case reportedZero, reportedNumber: .reported
    case derivedZero, derivedNumber: .derived
    case unknownUnit: .ambiguous
    default: FigureStatus(rawValue: cell - firstAbsent + FigureStatus.blank.rawValue) ?? .missing
    }
  }
}
