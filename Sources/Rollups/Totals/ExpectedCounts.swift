internal import AnnualReports

/// How many authorities should have reported, by region, year and domain.
struct ExpectedCounts {
  private let yearCount: Int
  private let parts = Domain.allCases.count + 1
  private var counts: [Int32] = []

  /// Counts the authorities of the register in every year of the census.
  ///
  /// An authority is where it was last seen, under the code that its division had in the year; one
  /// whose division did not stand then, and has no single forerunner or follower, is not expected.
  init(_ census: inout Census) {
    yearCount = census.years.count
    var homes: [(Placing, Int, Domain)] = []
    for (year, number) in census.years.enumerated() {
      for authority in census.register.keys.indices
      where !census.register.keys[authority].isRegionTotal {
        if let home = census.home(of: Int32(authority), in: number) {
          homes.append((home.placing, year, home.domain))
        }
      }
    }
    counts = Array(repeating: 0, count: census.atlas.keys.count * yearCount * parts)
    for (placing, year, domain) in homes { add(placing, year, domain) }
  }

  /// The count of a group; the domain is nil for all together.
  func count(region: Int32, year: Int, domain: Domain?) -> Int {
    Int(counts[(Int(region) * yearCount + year) * parts + domain.order])
  }

  private mutating func add(_ placing: Placing, _ year: Int, _ domain: Domain) {
    for level in RegionLevel.allCases where placing[level] >= 0 {
      let first = (Int(placing[level]) * yearCount + year) * parts
      counts[first] += 1
      counts[first + Domain?(domain).order] += 1
    }
  }
}
