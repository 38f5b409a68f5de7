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

  /// How many figures a report printed, and a hash of all figures whatever their places.
  public var digest: (reportedCount: Int, hash: UInt64) {
    var (reported, hash) = (0, 0 as UInt64)
    for (place, figure) in figures.enumerated() {
      // Sums of products need not wait for one another, as a chain of hashes would.
      let odd = (UInt64(truncatingIfNeeded: place) &* 0x9E37_79B9_7F4A_7C15) | 1
      let kind = UInt64(figure.status.rawValue) << 1 | (figure.hasKnownUnit ? 1 : 0)
      hash &+= (UInt64(bitPattern: figure.millionths) ^ kind << 56) &* odd
      reported += figure.status == .reported ? 1 : 0
    }
    return (reported, hash ^ hash >> 32)
  }

  /// How many figures have a quantity that a report printed.
  public var reportedCount: Int {
    figures.count { $0.status == .reported }
  }

  /// How many figures have anything but ``FigureStatus/missing``.
  public var presentCount: Int {
    figures.count { $0.status != .missing }
  }
}
