internal import Regions

/// Which regions of a year make up the regions of the boundaries that are held.
///
/// The report of a whole region counts the land that the region had. It stands for a region of now
/// where all its land went there, together with the reports of all others whose land did.
struct FormerAreas {
  /// By region of now, the regions of the year with land there.
  private var parts: [DivisionCode: Set<DivisionCode>] = [:]
  /// By region of the year, the regions of now with land of it; nil among them for land that nothing
  /// follows.
  private var spread: [DivisionCode: Set<DivisionCode?>] = [:]
  /// Regions of now with land that belonged to no region of the level.
  private var augmented: Set<DivisionCode> = []

  /// Looks at all divisions of a year; a level below the country.
  init(_ frame: BoundaryFrame, level: RegionLevel, in year: Int) {
    guard let frameYear = frame.boundaries.year else { return }
    for division in frame.territory.gazetteer.smallestDivisions(in: year) {
      let former = frame.regions(of: division, in: year)[level]?.code
      let followers = frame.followers(of: division)
      var targets = Set(followers.map { frame.regions(of: $0, in: frameYear)[level]?.code })
      if targets.isEmpty { targets = [nil] }
      for case let target? in targets {
        if let former {
          parts[target, default: []].insert(former)
        } else {
          augmented.insert(target)
        }
      }
      if let former { spread[former, default: []].formUnion(targets) }
    }
  }

  /// The regions of the year whose land together is that of a region of now; nil where some land of
  /// theirs is elsewhere now, or some of its land was elsewhere then.
  func parts(of region: DivisionCode) -> Set<DivisionCode>? {
    guard !augmented.contains(region), let found = parts[region],
      found.allSatisfy({ spread[$0] == [region] })
    else { return nil }
    return found
  }
}

extension Gazetteer {
  /// The counties of a year, and the prefectures that have none.
  fileprivate func smallestDivisions(in year: Int) -> [Division] {
    divisions(in: year, level: .county)
      + divisions(in: year, level: .prefecture).filter { children(of: $0.code, in: year).isEmpty }
  }
}
