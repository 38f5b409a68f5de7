internal import AnnualReports

/// The groups of a level with their totals, one beside the other.
struct LevelTotals {
  let level: RegionLevel
  let leaves: LeafGroups
  /// The totals of each group, in the order of the groups.
  private(set) var totals: [RegionTotals] = []
  private var places: [Int: Int] = [:]
  private let yearCount: Int

  /// Adds up the figures of every group.
  init(
    _ census: inout Census, level: RegionLevel, byDomain: Bool, indicators: [Indicator],
    expected: ExpectedCounts
  ) {
    self.level = level
    leaves = LeafGroups(census, level: level, byDomain: byDomain)
    yearCount = census.years.count
    let records = census.leaves.map { Int($0.record) }
    var summing = Summing(store: census.store, indicators: indicators)
    totals.reserveCapacity(leaves.groups.count)
    for group in leaves.groups {
      let rows = leaves.members[group.members].lazy.map { records[Int($0)] }
      let year = census.years[group.year]
      places[key(group.region, group.year, group.domain)] = totals.count
      totals.append(
        RegionTotals(
          region: census.atlas.totalRegion(group.region, in: year), domain: group.domain,
          year: year,
          basis: .summed,
          expected: expected.count(region: group.region, year: group.year, domain: group.domain),
          reports: group.members.count, totals: summing.totals(of: rows)))
    }
  }

  /// The place of a group; nil if nobody reported there.
  func place(region: Int32, year: Int, domain: Domain?) -> Int? {
    places[key(region, year, domain)]
  }

  private func key(_ region: Int32, _ year: Int, _ domain: Domain?) -> Int {
    (Int(region) * yearCount + year) * (Domain.allCases.count + 1) + domain.order
  }
}
