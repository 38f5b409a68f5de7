internal import Regions

/// A region regardless of the year: its level and its code, nil for the country.
struct RegionKey: Hashable {
  let level: RegionLevel
  let code: DivisionCode?

  static let country = RegionKey(level: .country, code: nil)
}
