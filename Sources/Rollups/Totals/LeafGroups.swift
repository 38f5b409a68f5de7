internal import AnnualReports

/// The counted reports of each region, year and, if asked for, domain.
struct LeafGroups {
  /// One of the groups.
  struct Group {
    /// The region's number in the atlas.
    let region: Int32
    /// The place of the year in the census's list.
    let year: Int
    /// nil for all of them together.
    let domain: Domain?
    /// The group's part of ``LeafGroups/members``.
    let members: Range<Int>
  }

  /// The groups that have members, by region, year and domain.
  private(set) var groups: [Group] = []
  /// Places of leaves in the census's list, group after group.
  private(set) var members: [Int32]

  /// Parts the leaves by the regions of a level; those that belong to none are left out.
  init(_ census: Census, level: RegionLevel, byDomain: Bool) {
    let yearCount = census.years.count
    let domainCount = byDomain ? Domain.allCases.count : 1
    let slotCount = census.atlas.keys.count * yearCount * domainCount
    let slots = census.leaves.map { leaf -> Int in
      let region = Int(leaf.placing[level])
      guard region >= 0 else { return -1 }
      let part = byDomain ? Int(leaf.domain.rawValue) : 0
      return (region * yearCount + leaf.year) * domainCount + part
    }
    var starts = Self.starts(of: slots, slotCount: slotCount)
    members = Array(repeating: 0, count: starts[slotCount])
    for slot in 0..<slotCount where starts[slot] < starts[slot + 1] {
      let (place, part) = slot.quotientAndRemainder(dividingBy: domainCount)
      groups.append(
        Group(
          region: Int32(place / yearCount), year: place % yearCount,
          domain: byDomain ? Domain(rawValue: UInt8(part)) : nil,
          members: starts[slot]..<starts[slot + 1]))
    }
    for (leaf, slot) in slots.enumerated() where slot >= 0 {
      members[starts[slot]] = Int32(leaf)
      starts[slot] += 1
    }
  }

  /// Where the members of each slot begin, with the end behind the last.
  private static func starts(of slots: [Int], slotCount: Int) -> [Int] {
    var starts = Array(repeating: 0, count: slotCount + 1)
    for slot in slots where slot >= 0 { starts[slot + 1] += 1 }
    for slot in 0..<slotCount { starts[slot + 1] += starts[slot] }
    return starts
  }
}
