public import Regions

/// A statement of the user that a body goes on under another name.
public struct AuthorityAlias: Hashable, Sendable {
  /// The division that both names belong to; nil where it holds in every division.
  public var division: DivisionCode?
  /// The name of before, without the places in front: 教育局.
  public var former: String
  /// The name of after, likewise: 教育和科学技术局; empty where no body that reports goes on with it.
  public var authority: String

  /// Puts a statement together.
  public init(division: DivisionCode?, former: String, authority: String) {
    self.division = division
    self.former = former
    self.authority = authority
  }
}
