/// Where a region's figure comes from.
public enum Basis: Int, CaseIterable, Comparable, Sendable {
  /// Added up from the authorities' reports.
  case summed
  /// Taken from a report of the whole region.
  case reported

  /// The word in the files.
  public var key: String {
    switch self {
    case .summed: "summed"
    case .reported: "reported"
    }
  }

  /// Orders sums before what regions report.
  public static func < (one: Basis, other: Basis) -> Bool { one.rawValue < other.rawValue }
}
