/// The figures of one report, one for every indicator that there is.
///
/// What nobody has set is ``Figure/missing``.
public struct FigureTable: Sendable, Equatable {
  private var figures: [Figure]

  /// A table in which every figure is missing.
  public init() {
    figures = Array(repeating: .missing, count: Indicator.count)
  }

  /// The figure of an indicator.
  public subscript(indicator: Indicator) -> Figure {
    get { figures[Int(indicator.index)] }
    set { figures[Int(indicator.index)] = newValue }
  }

  /// All figures, in the order of the indicators.
  public var all: [Figure] { figures }

  /// How many figures have a quantity that a report printed.
  public var reportedCount: Int {
    figures.count { $0.status == .reported }
  }

  /// How many figures have anything but ``FigureStatus/missing``.
  public var presentCount: Int {
    figures.count { $0.status != .missing }
  }
}
