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

  /// The level on which it is summed.
  public let level: RegionLevel
  /// Its own division; nil for the country.
  public let division: DivisionCode?
  /// Its name: 卫滨区; 全国 for the country.
  public let name: String
  /// The prefecture that it is or lies in; nil for the country, for provinces, and for counties run
  /// by a province.
  ///
  /// A municipality is the prefecture of its districts.
  public let prefecture: Part?
  /// The province that it is or lies in; nil for the country.
  public let province: Part?

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
