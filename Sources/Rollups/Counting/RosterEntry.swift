public import AnnualReports
public import Regions

/// An authority that must report.
public struct RosterEntry: Hashable, Sendable {
  /// The division it belongs to.
  public var division: DivisionCode
  /// The zone within that division; empty for none.
  public var zone: String
  /// Its name without the places in front: 教育局.
  ///
  /// An entry with an empty name is passed over.
  public var organ: String
  /// Its full name, for lists of those who did not report; the organ's where it is empty.
  public var name: String
  /// Its main domain; nil where nobody knows, which counts as ``Domain/other``.
  public var domain: Domain?

  /// Puts an entry together.
  public init(
    division: DivisionCode, zone: String = "", organ: String, name: String = "",
    domain: Domain? = nil
  ) {
    self.division = division
    self.zone = zone
    self.organ = organ
    self.name = name.isEmpty ? organ : name
    self.domain = domain
  }
}
