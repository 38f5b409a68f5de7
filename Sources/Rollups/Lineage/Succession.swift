/// That a body goes on under another name, or that it may.
public struct Succession: Hashable, Sendable {
  /// How much is known.
  public enum Kind: Hashable, Sendable {
    /// The user says so.
    case settled
    /// Exactly one body of the region and domain ends and one of a related name begins.
    case found
    /// The user says that several bodies were merged; each counts under its own name until then.
    case merged
    /// Several bodies of a region end, and one begins whose name is made of theirs.
    case joined
    /// A body begins after others of its domain ended, and nothing tells which it was.
    case open
  }

  /// A name and the years for which it reports.
  public struct Name: Hashable, Sendable {
    /// The full name in the last of the years.
    public let name: String
    /// The first and the last year with a report.
    public let years: ClosedRange<Int>
  }

  /// How much is known.
  public let kind: Kind
  /// The region to which the body belongs, with its names of the first year of the new name.
  public let region: Region
  /// The names of before; one, unless it is merged, joined or open.
  public let formers: [Name]
  /// The name of after.
  public let successor: Name

  /// The order of lists: by region, then by the year and the name of after.
  static func precedes(_ one: Succession, _ other: Succession) -> Bool {
    if one.region.division != other.region.division {
      return Region.precedes(one.region, other.region)
    }
    let (left, right) = (one.successor, other.successor)
    if left.years.lowerBound != right.years.lowerBound {
      return left.years.lowerBound < right.years.lowerBound
    }
    return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}
