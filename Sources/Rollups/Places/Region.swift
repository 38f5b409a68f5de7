public import Regions

/// A region for which totals are made, with the names it had in a year.
public struct Region: Hashable, Sendable {
  /// A division that holds the region, or is it.
  public struct Part: Hashable, Sendable {
    /// The code.
    public let code: DivisionCode
    /// The name in the year in question.
    public let name: String
  }

  /// What is known of it; many rows share it.
  private final class Facts: Sendable {
    let level: RegionLevel
    let division: DivisionCode?
    let name: String
    let prefecture: Part?
    let province: Part?

    init(
      _ level: RegionLevel, _ division: DivisionCode?, _ name: String, _ prefecture: Part?,
      _ province: Part?
    ) {
      self.level = level
      self.division = division
      self.name = name
      self.prefecture = prefecture
      self.province = province
    }
  }

  private let facts: Facts

  init(
    level: RegionLevel, division: DivisionCode?, name: String, prefecture: Part?, province: Part?
  ) {
    facts = Facts(level, division, name, prefecture, province)
  }

  /// The level on which it is summed.
  public var level: RegionLevel { facts.level }
  /// Its own division; nil for the country.
  public var division: DivisionCode? { facts.division }
  /// Its name: 卫滨区; 全国 for the country.
  public var name: String { facts.name }
  /// The prefecture that it is or lies in; nil for the country, for provinces, and for counties run
  /// by a province.
  ///
  /// A municipality is the prefecture of its districts.
  public var prefecture: Part? { facts.prefecture }
  /// The province that it is or lies in; nil for the country.
  public var province: Part? { facts.province }

  /// The six digits; `100000` for the country.
  public var code: String { division?.description ?? "100000" }

  /// The whole country.
  public static let country = Region(
    level: .country, division: nil, name: "全国", prefecture: nil, province: nil)

  /// Orders regions by code, and a municipality as province before the same as prefecture.
  static func precedes(_ one: Region, _ other: Region) -> Bool {
    if one.division == other.division { return one.level < other.level }
    guard let left = one.division, let right = other.division else { return one.division == nil }
    return left < right
  }
}

extension Region {
  /// Whether two regions are the same, under the same names.
  public static func == (one: Region, other: Region) -> Bool {
    one.facts === other.facts
      || (one.level == other.level && one.division == other.division && one.name == other.name
        && one.prefecture == other.prefecture && one.province == other.province)
  }

  /// Feeds level, division and name.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(level)
    hasher.combine(division)
    hasher.combine(name)
  }
}
