public import Regions

/// Where a reporting authority is, as far as the report tells.
public struct ReportPlace: Hashable, Sendable {
  /// The division under which its figures are added; nothing where that is not certain.
  public var division: DivisionCode?
  /// The development zone it belongs to, which hangs under ``division``; empty for none.
  public var zone: String
  /// The divisions it may be where it is not certain; empty where nothing tells, or all is clear.
  public var candidates: [DivisionCode]

  /// Nothing known.
  public static let unknown = ReportPlace(division: nil)

  /// Puts a place together.
  public init(division: DivisionCode?, zone: String = "", candidates: [DivisionCode] = []) {
    self.division = division
    self.zone = zone
    self.candidates = candidates
  }
}
