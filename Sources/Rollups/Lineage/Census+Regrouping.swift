internal import AnnualReports
internal import Regions

extension Census {
  /// Whether an authority can have reported for a year: it stood, and so did its division.
  func stands(_ authority: Int32, in year: Int) -> Bool {
    guard register.isPossible(authority, in: year) else { return false }
    let root = register.keys[Int(authority)].root
    return atlas.territory.counterpart(of: root, seenIn: nil, in: year) != nil
  }

  /// Joins authorities with the one into which they were merged between two years.
  func joinMerged(after earlier: Int, through later: Int, in groups: inout Groups) {
    for link in lineage where link.kind == .merged || link.kind == .joined {
      guard let first = register.life(of: link.successor)?.first, first > earlier, first <= later
      else { continue }
      groups.join((link.formers + [link.successor]).map { register.head(of: $0) })
    }
  }

  /// Joins the bodies of the same name of areas that were joined or parted between two years.
  ///
  /// Towns have areas of their own, which such a change leaves as they are.
  func joinOfAreas(
    _ areas: [Set<DivisionCode>], from earlier: Int, to later: Int, in groups: inout Groups
  ) {
    var areaOfRoot: [DivisionCode: Int] = [:]
    for (place, roots) in areas.enumerated() {
      for root in roots { areaOfRoot[root] = place }
    }
    var bodies: [Body: [Int32]] = [:]
    for number in register.keys.indices {
      let (key, authority) = (register.keys[number], Int32(number))
      guard !key.isRegionTotal, let area = areaOfRoot[key.root],
        register.head(of: authority) == authority,
        register.sighting(of: authority, in: later)?.domain != .town
      else { continue }
      let body = Body(area: area, zone: key.zone, organ: key.organ, domain: key.domain)
      bodies[body, default: []].append(authority)
    }
    for (body, authorities) in bodies {
      groups.join(authorities)
      let known = Set(authorities.map { register.keys[Int($0)].root })
      let missing = areas[body.area].subtracting(known).filter { root in
        [earlier, later].contains {
          atlas.territory.counterpart(of: root, seenIn: nil, in: $0) != nil
        }
      }
      guard let first = authorities.first, !missing.isEmpty else { continue }
      groups.unknown[first, default: []] += missing.sorted().map {
        RegionKey(level: .county, code: $0)
      }
    }
  }

  /// The records of a regrouping's bodies in two years of ``years``, by place; nil unless all of them
  /// report in both.
  func records(
    of regrouping: Regrouping, from earlier: Int, to later: Int
  ) -> (earlier: [Int32], later: [Int32])? {
    guard regrouping.unknown.isEmpty else { return nil }
    let before = regrouping.earlier.compactMap { record(of: $0, year: earlier) }
    let after = regrouping.later.compactMap { record(of: $0, year: later) }
    guard before.count == regrouping.earlier.count, after.count == regrouping.later.count,
      !before.isEmpty
    else { return nil }
    return (before, after)
  }
}

/// What makes bodies of several areas alike.
private struct Body: Hashable {
  let area: Int
  let zone: Int32
  let organ: Int32
  let domain: Domain?
}

extension Territory {
  /// The areas that were joined or parted after the end of one year and by that of another: of each
  /// the codes under which its divisions go now.
  func regroupedAreas(after earlier: Int, through later: Int) -> [Set<DivisionCode>] {
    let kinds: Set<DivisionChange.Kind> = [.merged, .split, .new]
    var areas: [Set<DivisionCode>] = []
    for change in gazetteer.changes
    where change.year > earlier && change.year <= later && !kinds.isDisjoint(with: change.kinds) {
      var roots: Set<DivisionCode> = []
      for (sides, year) in [(change.old, change.year - 1), (change.new, change.year)] {
        for side in sides {
          if let division = gazetteer.division(side.code, in: year) {
            roots.insert(root(of: division))
          }
        }
      }
      guard roots.count > 1 else { continue }
      // Changes that share a division are one.
      let others = areas.filter { !$0.isDisjoint(with: roots) }
      areas.removeAll { !$0.isDisjoint(with: roots) }
      areas.append(others.reduce(roots) { $0.union($1) })
    }
    return areas
  }
}
