/// The body that reports.
public struct Authority: Hashable, Sendable {
  /// Its name as the report gives it, with the places in front: 卫滨区教育体育和文化旅游局.
  ///
  /// Empty where the report gives none.
  public var name: String
  /// Its name without the places in front: 教育体育和文化旅游局.
  ///
  /// It stays the same when a county is renamed. Empty where the report gives none.
  public var organ: String
  /// The fields it works in, the first one the main one; several for a merged bureau.
  ///
  /// Empty where nothing tells.
  public var domains: [Domain]
  /// Whose acts its report counts.
  public var scope: Scope

  /// An authority of which nothing is known.
  public static let unknown = Authority(name: "", organ: "", domains: [], scope: .unknown)

  /// Puts an authority together.
  public init(name: String, organ: String, domains: [Domain], scope: Scope) {
    self.name = name
    self.organ = organ
    self.domains = domains
    self.scope = scope
  }
}
