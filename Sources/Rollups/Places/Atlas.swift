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
  /// The boundaries of the sums.
  let boundaries: Boundaries
  /// Where divisions lie in these boundaries.
  private(set) var frame: BoundaryFrame
  /// By level, the changes that parted areas; empty where each year has its own boundaries.
  private let splits: [RegionLevel: SplitAreas]
  /// The regions by number, in the order in which they turned up.
  private(set) var keys = [RegionKey.country]
  private var numbers = [RegionKey.country: Atlas.country]
  private var placings: [DivisionYear: Placing?] = [:]
  private var regions: [Int: Region] = [:]

  init(territory: Territory, boundaries: Boundaries = .asReported) {
    self.territory = territory
    self.boundaries = boundaries
    frame = BoundaryFrame(boundaries, in: territory)
    var splits: [RegionLevel: SplitAreas] = [:]
    if boundaries.year != nil {
      for level in RegionLevel.allCases { splits[level] = SplitAreas(frame, level: level) }
    }
    self.splits = splits
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

  /// A region of the sums, with its names of a year, or of the year whose boundaries are held.
  mutating func totalRegion(_ number: Int32, in year: Int) -> Region {
    region(number, in: boundaries.year ?? year)
  }

  /// Whether the land of a region of the sums differs between the ends of two years.
  func hasNewBoundary(_ key: RegionKey, after first: Int, through last: Int) -> Bool {
    guard boundaries.year != nil else {
      return territory.hasNewBoundary(key, after: first, through: last)
    }
    return splits[key.level]?.part(key, after: first, through: last) ?? false
  }

  /// Whether a division is a region of a level itself; a municipality is one of two.
  func isOwn(_ level: RegionLevel, of placing: Placing) -> Bool {
    let own = keys[Int(placing.own)].level
    let isMunicipality = own == .prefecture && Territory.municipalities.contains(placing.code)
    return level == own || (isMunicipality && level == .province)
  }

  /// The changes that parted areas of a level; nil where each year has its own boundaries.
  func splits(of level: RegionLevel) -> SplitAreas? { splits[level] }

  /// The levels on which nothing tells in which region a division of a year counts.
  mutating func lostLevels(of code: DivisionCode, in year: Int) -> Set<RegionLevel> {
    boundaries.year == nil ? [] : frame.place(of: code, in: year).lostLevels
  }

  private mutating func makePlacing(of code: DivisionCode, in year: Int) -> Placing? {
    guard let division = territory.gazetteer.division(code, in: year),
      let lineage = territory.gazetteer.lineage(of: division, in: year)
    else { return nil }
    let province = lineage.province.code
    let isMunicipal = Territory.municipalities.contains(province)
    let prefecture = lineage.prefecture?.code ?? (isMunicipal ? province : nil)
    let county = intern(.county, lineage.county?.code)
    let (above, top) = (intern(.prefecture, prefecture), intern(.province, province))
    let own = county >= 0 ? county : above >= 0 ? above : top
    let root = territory.root(of: division)
    guard boundaries.year != nil else {
      return Placing(
        code: code, root: root, own: own, county: county, prefecture: above, province: top)
    }
    let place = frame.place(of: code, in: year)
    return Placing(
      code: code, root: root, own: own, county: intern(.county, place[.county]?.code),
      prefecture: intern(.prefecture, place[.prefecture]?.code),
      province: intern(.province, place[.province]?.code))
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
