internal import AnnualReports

/// Sets each year's totals beside those of the year before it in the data.
struct Comparing {
  private let indicators: [Indicator]
  private let columns: [Int]
  private var tally: MatchedTally
  /// By the place of the later year: who is compared with whom.
  private let counterparts: [Counterparts]

  init(_ census: Census, indicators: [Indicator], _ counterparts: [Counterparts]) {
    self.indicators = indicators
    columns = indicators.compactMap { census.store.column(of: $0) }
    tally = MatchedTally(columnCount: census.store.columns.count)
    self.counterparts = counterparts
  }

  /// The comparisons of a level's sums: one for each group but those of the first year.
  mutating func comparisons(of sums: LevelTotals, _ census: Census) -> [RegionComparison] {
    var comparisons: [RegionComparison] = []
    for (group, totals) in zip(sums.leaves.groups, sums.totals) where group.year > 0 {
      let former = earlier(group.region, year: group.year, census)
      let place = former.flatMap {
        sums.place(region: $0, year: group.year - 1, domain: group.domain)
      }
      match(sums.leaves.members[group.members], census)
      comparisons.append(
        comparison(
          totals, place.map { sums.totals[$0] }, region: group.region, year: group.year, census
        ) { tally, column, _ in (tally.movement(column), tally.count(column)) })
    }
    return comparisons
  }

  /// The comparison of what a region reports with what it reported before; nil for the first year.
  func comparison(
    of entry: ReportedTotals.Entry, in reported: ReportedTotals, _ census: inout Census
  ) -> RegionComparison? {
    guard entry.year > 0 else { return nil }
    let totals = reported.totals(of: entry, &census, indicators: indicators)
    let former = earlier(entry.region, year: entry.year, census).flatMap {
      reported.entry(region: $0, year: entry.year - 1)
    }
    let previous = former.map { reported.totals(of: $0, &census, indicators: indicators) }
    return comparison(totals, previous, region: entry.region, year: entry.year, census) {
      _, _, overall in
      let isMatched = overall.value != nil && overall.previous != nil
      return isMatched ? (overall, 1) : (Movement(value: nil, previous: nil), 0)
    }
  }

  /// Sums both years over the members that also reported the year before, wherever they were then.
  private mutating func match(_ members: ArraySlice<Int32>, _ census: Census) {
    tally.clear()
    var regrouped: [Int: Int] = [:]
    for member in members {
      let leaf = census.leaves[Int(member)]
      if let place = counterparts[leaf.year].place(of: leaf.authority) {
        regrouped[place, default: 0] += 1
        continue
      }
      if let previous = census.record(of: leaf.authority, year: leaf.year - 1) {
        tally.add(Int(leaf.record), previous: Int(previous), of: census.store)
      }
    }
    guard !regrouped.isEmpty, let year = members.first.map({ census.leaves[Int($0)].year })
    else { return }
    // Bodies that were joined or parted count together, and only where all of them are members.
    for (place, count) in regrouped {
      let regrouping = counterparts[year].regroupings[place]
      guard count == regrouping.later.count,
        let records = census.records(of: regrouping, from: year - 1, to: year)
      else { continue }
      tally.add(records.later, previous: records.earlier, of: census.store)
    }
  }

  private func comparison(
    _ totals: RegionTotals, _ previous: RegionTotals?, region: Int32, year: Int, _ census: Census,
    matched: (MatchedTally, Int, Movement) -> (Movement, Int)
  ) -> RegionComparison {
    let (later, former) = (census.years[year], census.years[year - 1])
    let hasNewBoundary = census.atlas.hasNewBoundary(
      census.atlas.keys[Int(region)], after: former, through: later)
    let changes = totals.totals.enumerated().map { place, total in
      let definition = indicators[place].definition
      var breaks = SeriesBreaks.ofForms(definition, from: former, to: later)
      if hasNewBoundary { breaks.insert(.boundary) }
      let overall = Movement(value: total.value, previous: previous?.totals[place].value)
      let (movement, count) = matched(tally, columns[place], overall)
      return Change(
        total: total, previous: previous?.totals[place],
        matched: definition.isAddable ? movement : Movement(value: nil, previous: nil),
        matchedAuthorities: count, breaks: breaks)
    }
    return RegionComparison(
      region: totals.region, domain: totals.domain, basis: totals.basis, year: later,
      previousYear: former, changes: changes)
  }

  /// The number of the region that a region was in the year before; itself in constant boundaries.
  private func earlier(_ region: Int32, year: Int, _ census: Census) -> Int32? {
    guard census.atlas.boundaries.year == nil else { return region }
    return census.atlas.territory
      .earlier(
        census.atlas.keys[Int(region)], in: census.years[year - 1], before: census.years[year]
      )
      .flatMap { census.atlas.number(of: $0) }
  }
}
