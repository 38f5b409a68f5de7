internal import Regions

/// Places bodies in the regions of one set of boundaries.
///
/// With each year's own boundaries a region goes by the code that it has now, as long as it was only
/// renamed or recoded. With the boundaries of one year, an area is followed through mergers and
/// moves to the divisions of that year (see ``BoundaryFrame/followers(of:)``).
struct BoundaryFrame {
  /// The codes of the regions in which a body counts; nil on a level where it counts in none.
  struct Place {
    fileprivate(set) var codes: [RegionLevel: DivisionCode] = [:]
    /// The levels on which nothing tells in which of several regions it counts.
    fileprivate(set) var lostLevels: Set<RegionLevel> = []

    /// The region on a level; the country always.
    subscript(level: RegionLevel) -> RegionKey? {
      level == .country ? .country : codes[level].map { RegionKey(level: level, code: $0) }
    }
  }

  private struct DivisionYear: Hashable {
    let code: DivisionCode
    let year: Int
  }

  let territory: Territory
  let boundaries: Boundaries
  private var places: [DivisionYear: Place] = [:]

  init(_ boundaries: Boundaries, in territory: Territory) {
    self.boundaries = boundaries
    self.territory = territory
  }

  private var gazetteer: Gazetteer { territory.gazetteer }

  /// Where a division of a year counts; nowhere if no such division may report then.
  mutating func place(of code: DivisionCode, in year: Int) -> Place {
    let key = DivisionYear(code: code, year: year)
    if let known = places[key] { return known }
    let place = gazetteer.division(code, in: year).map { makePlace(of: $0, in: year) } ?? Place()
    places[key] = place
    return place
  }

  /// The region that a code of any year means; the code itself where it was split, and nil for a code
  /// of none.
  mutating func region(meaning code: DivisionCode) -> RegionKey? {
    guard let run = gazetteer.history(of: code).last else { return nil }
    let level: RegionLevel =
      switch run.level {
      case .province: .province
      case .prefecture: .prefecture
      case .county: .county
      }
    let place = place(of: code, in: run.lastYear ?? boundaries.year ?? run.firstYear)
    return place[level] ?? RegionKey(level: level, code: code)
  }

  private func makePlace(of division: Division, in year: Int) -> Place {
    guard let frameYear = boundaries.year else {
      let codes = regions(of: division, in: year).mapValues { territory.root(of: $0) }
      return Place(codes: codes)
    }
    let targets = followers(of: division).map { regions(of: $0, in: frameYear).mapValues(\.code) }
    return merged(targets)
  }

  /// The regions that all of several places share; a level on which they differ is lost.
  private func merged(_ targets: [[RegionLevel: DivisionCode]]) -> Place {
    var place = Place()
    if targets.isEmpty { place.lostLevels = [.province, .prefecture, .county] }
    for level in [RegionLevel.province, .prefecture, .county] {
      let codes = Set(targets.map { $0[level] })
      if codes.count == 1, let code = codes.first ?? nil {
        place.codes[level] = code
      } else if codes.count > 1 {
        place.lostLevels.insert(level)
      }
    }
    return place
  }

  /// The regions above a division, and itself.
  func regions(of division: Division, in year: Int) -> [RegionLevel: Division] {
    guard let lineage = gazetteer.lineage(of: division, in: year) else { return [:] }
    var regions: [RegionLevel: Division] = [.province: lineage.province]
    let isMunicipal = Territory.municipalities.contains(lineage.province.code)
    regions[.prefecture] = lineage.prefecture ?? (isMunicipal ? lineage.province : nil)
    regions[.county] = lineage.county
    return regions
  }

  /// The divisions of the year of the boundaries to which an area belongs.
  ///
  /// A division that was renamed, recoded, moved or merged has one follower. Of one that was split,
  /// the part that keeps the name goes on with the figures; without such a part there are several.
  /// None for an area that no decree follows. A division of a later year is its own follower.
  func followers(of division: Division) -> [Division] {
    guard let year = boundaries.year, let last = division.lastYear, last < year else {
      return [division]
    }
    let next = gazetteer.successors(of: division)
    let heirs = next.filter { $0.name == division.name }
    var found: [Division] = []
    // Each step leads to a later year, and so to an end.
    for successor in heirs.count == 1 ? heirs : next {
      found += followers(of: successor).filter { !found.contains($0) }
    }
    return found
  }
}
