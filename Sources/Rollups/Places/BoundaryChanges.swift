internal import Regions

/// The years in which the land of a region changed, as far as the decrees tell.
///
/// A new name, type or code alone changes no land. A change within a prefecture leaves the
/// prefecture's boundary as it was.
enum BoundaryChanges {
  private static let kinds: Set<DivisionChange.Kind> = [.merged, .split, .moved, .new]

  /// The years from whose end a new boundary holds, by region.
  static func years(in changes: [DivisionChange]) -> [RegionKey: [Int]] {
    var years: [RegionKey: [Int]] = [:]
    for change in changes where !kinds.isDisjoint(with: change.kinds) {
      for key in regions(of: change) { years[key, default: []].append(change.year) }
    }
    return years
  }

  private static func regions(of change: DivisionChange) -> Set<RegionKey> {
    var keys: Set<RegionKey> = []
    for side in change.old + change.new where side.code.apparentLevel != .province {
      let level: RegionLevel = side.code.apparentLevel == .county ? .county : .prefecture
      let isWhole = change.kinds.contains(.moved) && !change.kinds.contains(.merged)
      if !isWhole { keys.insert(RegionKey(level: level, code: side.code)) }
    }
    for code in moved(from: change.old.map(\.parent), to: change.new.map(\.parent)) {
      keys.insert(RegionKey(level: .prefecture, code: code))
    }
    for code in moved(from: change.old.map(province), to: change.new.map(province)) {
      keys.insert(RegionKey(level: .province, code: code))
    }
    return keys
  }

  /// The divisions that stand on both sides in different company: all of them, unless the sides
  /// are the same.
  private static func moved(
    from old: [DivisionCode?], to new: [DivisionCode?]
  ) -> Set<DivisionCode> {
    let (old, new) = (Set(old.compactMap(\.self)), Set(new.compactMap(\.self)))
    return old == new || new.isEmpty ? [] : old.union(new)
  }

  private static func province(of side: DivisionChange.Side) -> DivisionCode? {
    DivisionCode(side.code.description.prefix(2) + "0000")
  }
}
