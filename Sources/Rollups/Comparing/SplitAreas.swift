internal import Regions

/// The changes of divisions that parted areas, as seen in the boundaries of one year.
struct SplitAreas {
  /// A change, and the regions whose figures of before and after it are not of the same land.
  struct Entry {
    let change: DivisionChange
    let regions: Set<RegionKey>
  }

  /// The changes by year; none where each year has its own boundaries.
  let entries: [Entry]

  /// Finds the changes after which an area lies in more than one region of a level.
  init(_ frame: BoundaryFrame, level: RegionLevel) {
    var frame = frame
    guard frame.boundaries.year != nil, level != .country else {
      entries = []
      return
    }
    entries = frame.territory.gazetteer.changes.compactMap { change in
      guard change.kinds.contains(.split) || change.kinds.contains(.new) else { return nil }
      let regions = Self.regions(of: change, level, &frame)
      return regions.count > 1 ? Entry(change: change, regions: regions) : nil
    }
  }

  /// Whether the land of a region differs between the ends of two years.
  func part(_ region: RegionKey, after first: Int, through last: Int) -> Bool {
    entries.contains {
      $0.change.year > first && $0.change.year <= last && $0.regions.contains(region)
    }
  }

  private static func regions(
    of change: DivisionChange, _ level: RegionLevel, _ frame: inout BoundaryFrame
  ) -> Set<RegionKey> {
    var regions: Set<RegionKey> = []
    for (sides, year) in [(change.old, change.year - 1), (change.new, change.year)] {
      for side in sides {
        if let region = frame.place(of: side.code, in: year)[level] { regions.insert(region) }
      }
    }
    return regions
  }
}
