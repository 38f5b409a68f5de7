internal import AnnualReports
internal import Arguments
internal import Regions
internal import Rollups

/// What belongs to a region, in the boundaries of each year or in those of one.
struct RegionReach: Sendable {
  let region: RegionChoice
  let boundaries: Boundaries
  private let places: BoundaryPlaces

  init(_ region: RegionChoice, _ boundaries: Boundaries, in gazetteer: Gazetteer) {
    self.region = region
    self.boundaries = boundaries
    places = BoundaryPlaces(boundaries, in: gazetteer)
  }

  /// Whether a division of a year is the region, or lies in it; also where it may.
  func holds(_ names: RegionNames, in year: Int?) -> Bool {
    guard isHeld else { return region.holds(names) }
    return regions(of: names.region.code, in: year).contains(region.codeText)
  }

  /// Whether a region of a year is this one, or lies in it; also where it may.
  func holds(_ other: Region, in year: Int) -> Bool {
    guard isHeld else { return region.holds(other) }
    return regions(of: other.code, in: year).contains(region.codeText)
  }

  /// Whether a division was parted, so that nothing tells whether it counts here.
  func isParted(_ names: RegionNames, in year: Int?) -> Bool {
    isHeld && regions(of: names.region.code, in: year).count > 1
  }

  /// Whether a division is a whole region of the level, and not a part of one.
  func isWhole(_ names: RegionNames) -> Bool {
    names.isOwn(region.level)
  }

  /// Whether boundaries are held that can matter to the region.
  private var isHeld: Bool { boundaries != .asReported && region.level != .country }

  private func regions(of code: String, in year: Int?) -> Set<String> {
    guard let code = DivisionCode(code), let year else { return [] }
    return Set(places.regions(of: code, in: year, on: region.level).map(\.description))
  }
}

extension RegionChoice {
  /// The region that a text means in a year, or in the boundaries held: a division of any year is
  /// there the region that it is now.
  static func named(
    _ text: String, in year: Int?, held boundaries: Boundaries, of gazetteer: Gazetteer
  ) throws(UsageError) -> RegionChoice {
    guard boundaries != .asReported else { return try named(text, in: year, of: gazetteer) }
    let choice = try named(text, in: nil, of: gazetteer)
    guard let code = choice.code else { return choice }
    let now = BoundaryPlaces(boundaries, in: gazetteer).current(code)
    guard now.count == 1, let region = now.first else { throw parted(choice, among: now) }
    return RegionChoice(level: region.level, code: region.division, name: region.name)
  }

  private static func parted(_ choice: RegionChoice, among regions: [Region]) -> UsageError {
    let name = "\(choice.name) (\(choice.codeText))"
    return UsageError(
      LocalizedText(
        en: "\(name) was parted, and is no region in the boundaries of 2024",
        zh: "\(name) 已分归几个地区，不在 2024 年的区划中"),
      advice: LocalizedText { language in
        let list = language.joined(regions.map { "\($0.name) (\($0.code))" })
        return language == .zh
          ? "请改用\(list)，或 --boundaries as-reported"
          : "use \(list), or --boundaries as-reported"
      })
  }
}
