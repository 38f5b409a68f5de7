public import Regions

/// What the reading of reports goes by besides the reports themselves.
///
/// A class, for it never changes and all that reads holds it.
public final class ReadingSettings: Sendable {
  /// A place that the user has settled, for what the program will not guess.
  public struct SettledPlace: Hashable, Sendable {
    /// The path of a report, as it is given in `source`; empty where `authority` names it.
    public var source: String
    /// The name of an authority, as it is given in `agency`; empty where `source` names it.
    public var authority: String
    /// Where it is.
    public var code: DivisionCode

    /// Settles a place.
    public init(source: String = "", authority: String = "", code: DivisionCode) {
      self.source = source
      self.authority = authority
      self.code = code
    }
  }

  /// With the gazetteer of the program, and nothing that a user settled; its names are gathered once.
  public static let standard = ReadingSettings()

  /// Divisions and zones.
  public let gazetteer: Gazetteer
  /// Finds places in names.
  let resolver: PlaceResolver
  private let bySource: [String: DivisionCode]
  private let byAuthority: [String: DivisionCode]

  /// Settings with a gazetteer (that of the program, with zones that the user has added) and the
  /// places that the user has settled; the first of two for the same source or authority holds.
  public init(gazetteer: Gazetteer = .standard, places: [SettledPlace] = []) {
    self.gazetteer = gazetteer
    resolver = PlaceResolver(names: PlaceNames(of: gazetteer))
    bySource = Self.codes(places, by: \.source)
    byAuthority = Self.codes(places, by: \.authority)
  }

  /// The place settled for a report; that for its source before that for its authority.
  func settledPlace(source: String, authority: String) -> DivisionCode? {
    bySource[source] ?? byAuthority[authority]
  }

  private static func codes(
    _ places: [SettledPlace], by key: KeyPath<SettledPlace, String>
  ) -> [String: DivisionCode] {
    let named = places.filter { !$0[keyPath: key].isEmpty }.map { ($0[keyPath: key], $0.code) }
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }
}
