internal import Regions

extension SplitAreas {
  /// What has to be said of a series of years: the changes behind its first year that touch its
  /// regions, and the areas whose reports were left out; by year and code.
  ///
  /// - Parameters:
  ///   - years: The first and the last year.
  ///   - shown: The regions of the series.
  ///   - lost: How many reports belong to no region, by division and year.
  func named(
    between years: ClosedRange<Int>, touching shown: Set<RegionKey>, lost: [RegionYear: Int],
    _ frame: BoundaryFrame
  ) -> [AreaSplit] {
    guard let frameYear = frame.boundaries.year else { return [] }
    var left = lost
    var found: [AreaSplit] = []
    for entry in entries
    where entry.change.year > years.lowerBound && entry.change.year <= frameYear {
      let codes = Set(entry.change.old.map(\.code))
      let out = left.filter { key, _ in key.division.map(codes.contains) ?? false }
      guard !out.isEmpty || !entry.regions.isDisjoint(with: shown) else { continue }
      for key in out.keys { left[key] = nil }
      found.append(
        AreaSplit(
          year: entry.change.year, areas: entry.change.old.map { "\($0.code) \($0.name)" },
          parts: entry.change.new.map { "\($0.code) \($0.name)" },
          regions: Set(entry.regions.compactMap(\.code)), reportsLeftOut: out.values.reduce(0, +),
          isLater: entry.change.year > years.upperBound))
    }
    found += Self.unattributed(left, frame)
    return found.sorted { ($0.year, $0.areas.first ?? "") < ($1.year, $1.areas.first ?? "") }
  }

  /// Areas left out that no change behind the first year parted.
  private static func unattributed(
    _ left: [RegionYear: Int], _ frame: BoundaryFrame
  ) -> [AreaSplit] {
    var counts: [Division: Int] = [:]
    for (key, count) in left {
      guard let code = key.division,
        let division = frame.territory.gazetteer.division(code, in: key.year)
      else { continue }
      counts[division, default: 0] += count
    }
    return counts.map { division, count in
      let followers = frame.followers(of: division)
      return AreaSplit(
        year: (division.lastYear ?? division.firstYear) + 1,
        areas: ["\(division.code) \(division.name)"],
        parts: followers.map { "\($0.code) \($0.name)" }, regions: Set(followers.map(\.code)),
        reportsLeftOut: count, isLater: false)
    }
  }
}

extension Census {
  /// How many counted reports belong to no region of a level, as nothing tells to which, by division
  /// and year.
  mutating func lostReports(_ level: RegionLevel) -> [RegionYear: Int] {
    var lost: [RegionYear: Int] = [:]
    for leaf in leaves where leaf.placing[level] < 0 {
      let (code, year) = (leaf.placing.code, years[leaf.year])
      if atlas.lostLevels(of: code, in: year).contains(level) {
        lost[RegionYear(code, year), default: 0] += 1
      }
    }
    return lost
  }
}
