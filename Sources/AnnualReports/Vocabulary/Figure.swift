/// One figure of a report: a quantity, or the reason why there is none.
public struct Figure: Hashable, Sendable {
  /// Whether there is a quantity, and why not.
  public let status: FigureStatus
  /// Whether the unit is known; an amount of unknown unit is kept but never added.
  public let hasKnownUnit: Bool
  /// Where the cell's text begins: a byte of the document's text; 0 where there is no cell.
  public let start: UInt32
  /// Where the cell's text ends.
  public let end: UInt32
  /// The number in millionths, 0 where there is none.
  let millionths: Int64

  /// What the report says nothing about.
  public static let missing = Figure(status: .missing)

  /// A figure without a quantity.
  public init(status: FigureStatus, start: UInt32 = 0, end: UInt32 = 0) {
    precondition(!status.hasValue, "a figure that is there needs its quantity")
    self.status = status
    self.start = start
    self.end = end
    hasKnownUnit = true
    millionths = 0
  }

  /// A figure that was read, or derived from others.
  public init(
    _ quantity: Quantity, status: FigureStatus = .reported, hasKnownUnit: Bool = true,
    start: UInt32 = 0, end: UInt32 = 0
  ) {
    precondition(status.hasValue, "a figure with a quantity is reported or derived")
    self.status = status
    self.hasKnownUnit = hasKnownUnit
    self.start = start
    self.end = end
    millionths = quantity.millionths
  }

  /// The bytes of its cell in a text of `count` bytes; nil where there is no cell.
  public func cell(ofText count: Int) -> Range<Int>? {
    guard end > 0 else { return nil }
    let end = min(Int(end), count)
    return min(Int(start), end)..<end
  }

  /// The number; nothing unless it is reported or derived.
  ///
  /// A blank is never 0.
  public var quantity: Quantity? {
    status.hasValue ? Quantity(millionths: millionths) : nil
  }
}
