/// A place named in a text, perhaps with the places above it: 江苏省淮安市洪泽区.
public struct PlaceMatch: Hashable, Sendable {
  /// How well the text names the place.
  public enum Strength: Int, Hashable, Comparable, Sendable {
    /// By its short name alone: 东丽.
    case bare
    /// By its short name and type: 互助县.
    case shortened
    /// By its full name, or a zone's name.
    case full

    /// Orders from the weakest.
    public static func < (left: Strength, right: Strength) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// Why a name that was read is not simply taken for its division.
  public enum Doubt: Hashable, Sendable {
    /// Several divisions bear the name, and nothing printed before it decides.
    case ambiguous
    /// The division did not bear the name in the year of the report.
    case outOfPeriod
    /// The place printed before it does not hold it: 南京市洪泽区.
    case parentDoesNotFit
  }

  /// The places printed before the last, the highest first, as far as they are certain.
  public let parents: [Division]
  /// The divisions the last name can mean: one, several where ambiguous, none for a zone.
  public let candidates: [Division]
  /// The zone, where the last name is a zone's.
  public let zone: Zone?
  /// Why the last name is not taken for its division; nil if it is.
  public let doubt: Doubt?
  /// The bytes of the names, from the first letter to behind the last.
  ///
  /// What follows is the rest of
  /// the authority's name: 人民政府, or 板栗树乡人民政府.
  public let range: Range<Int>
  /// How the last name is written.
  public let strength: Strength

  /// The division named, if there is no doubt; nil for a zone.
  public var division: Division? {
    doubt == nil && candidates.count == 1 ? candidates.first : nil
  }

  /// The chain as printed: `parents`, and the division if there is no doubt.
  public var divisions: [Division] { parents + (division.map { [$0] } ?? []) }

  /// What stands behind the names, without leading spaces; empty if `range` is not of this text.
  public func remainder(of text: String) -> Substring {
    let bytes = text.utf8
    guard
      let start = bytes.index(
        bytes.startIndex, offsetBy: range.upperBound, limitedBy: bytes.endIndex)
    else { return "" }
    return text[start...].drop(while: \.isWhitespace)
  }
}
