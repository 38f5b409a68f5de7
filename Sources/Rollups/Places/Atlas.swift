internal import Regions

/// Numbers the regions that reports come from, so that sums can be kept in plain arrays.
struct Atlas {
  /// The number of the country.
  static let country: Int32 = 0

  private struct DivisionYear: Hashable {
    let code: DivisionCode
    let year: Int
  }

  /// Names and history of the divisions.
  let territory: Territory
  /// The regions by number, in the order in which they turned up.
  private(set) var keys = [RegionKey.country]
  private var numbers = [RegionKey.country: Atlas.country]
  private var placings: [DivisionYear: Placing?] = [:]
  private var regions: [Int: Region] = [:]

  init(territory: Territory) {
    self.territory = territory
  }

  /// The regions above a division in a year, and itself; nil if no such division may report then.
  mutating func placing(of code: DivisionCode, in year: Int) -> Placing? {
    let key = DivisionYear(code: code, year: year)
    if let known = placings[key] { return known }
    let placing = makePlacing(of: code, in: year)
    placings[key] = .some(placing)
    return placing
  }

  /// The number of a region; nil if no authority was placed there.
  func number(of key: RegionKey) -> Int32? { numbers[key] }

  /// A region with its names of a year.
  mutating func region(_ number: Int32, in year: Int) -> Region {
    let slot = Int(number) << 16 | year
    if let known = regions[slot] { return known }
    let region = territory.region(keys[Int(number)], in: year)
    regions[slot] = region
    return region
  }

  private mutating func makePlacing(of code: DivisionCode, in year: Int) -> Placing? {
    guard let division = territory.gazetteer.division(code, in: year),
      let lineage = territory.gazetteer.lineage(of: division, in: year)
    else { return nil }
    let province = lineage.province.code
    let isMunicipal = Territory.municipalities.contains(province)
    let prefecture = lineage.prefecture?.code ?? (isMunicipal ? province : nil)
    return Placing(
      code: code, root: territory.root(of: division),
      county: intern(.county, lineage.county?.code), prefecture: intern(.prefecture, prefecture),
      province: intern(.province, province))
  }

  private mutating func intern(_ level: RegionLevel, _ code: DivisionCode?) -> Int32 {
    guard let code else { return -1 }
    let key = RegionKey(level: level, code: code)
    if let known = numbers[key] { return known }
    let number = Int32(keys.count)
    keys.append(key)
    numbers[key] = number
    return number
  }
}
