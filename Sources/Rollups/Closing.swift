internal import AnnualReports
internal import Regions
internal import Synchronization

/// The last step of a roll-up: from collected figures to everything that comes out.
struct Closing: Sendable {
  private let settings: RollupSettings
  private var census: Census
  private let expected: ExpectedCounts
  private let reported: ReportedTotals
  private var totals: [RegionTotals] = []
  private var comparisons: [RegionComparison] = []
  private var reconciliations: [Reconciliation] = []
  /// By the place of a year: which bodies are compared with which of the year before.
  private let counterparts: [Counterparts]
  private let rollup: Rollup
  private let gazetteer: Gazetteer

  init(_ rollup: Rollup, gazetteer: Gazetteer) {
    self.rollup = rollup
    self.gazetteer = gazetteer
    settings = rollup.settings
    var census = Census(of: rollup, gazetteer: gazetteer)
    expected = ExpectedCounts(&census)
    // Sums of some domains cannot be set beside the report of a whole region.
    reported = settings.domains == nil ? ReportedTotals(census) : .none
    counterparts = census.years.indices.map { year in
      Counterparts(
        census, from: census.years[max(0, year - 1)], to: census.years[year])
    }
    self.census = census
  }

  /// Computes everything: the sums, and beside them who reported and which region's report holds too
  /// little, which need only the counted reports.
  func result(by workers: Rollup.Workers) -> RollupResult {
    let closing = Mutex<Closing?>(nil)
    let coverage = Mutex<[CoverageRow]?>(nil)
    let contained = Mutex<[(Finding, Int32)]?>(nil)
    workers(3) { part in
      switch part {
      case 0:
        var summed = self
        for level in settings.levels.sorted() { summed.add(level) }
        closing.withLock { $0 = summed }
      case 1:
        var census = census
        let rows = CoverageList(census, years: settings.years).rows(&census)
        coverage.withLock { $0 = rows }
      default:
        let findings = containmentFindings
        contained.withLock { $0 = findings }
      }
    }
    guard var summed = closing.withLock({ $0 }), let coverage = coverage.withLock({ $0 }),
      let contained = contained.withLock({ $0 })
    else { preconditionFailure("a part was left out") }
    return summed.result(coverage, contained)
  }

  /// Puts everything together, in the order of the files.
  private mutating func result(
    _ coverage: [CoverageRow], _ contained: [(Finding, Int32)]
  ) -> RollupResult {
    let (prefectures, movements) = prefectureTotals()
    let bothBases = Set(
      prefectures.filter { $0.basis == .summed }.map { RegionYear($0.region.division, $0.year) }
    ).intersection(
      reported.entries.filter { $0.level == .prefecture }.map {
        RegionYear(census.atlas.keys[Int($0.region)].code, census.years[$0.year])
      })
    let order = order
    return RollupResult(
      indicators: settings.indicators, mainIndicators: RollupSettings.mainIndicators,
      years: census.years, prefecturesOnBothBases: bothBases, dispositions: dispositions(order),
      figures: CollectedFigures(census.store, rows: order),
      totals: totals.sorted(by: RegionTotals.precedes),
      prefectures: prefectures.sorted(by: RegionTotals.precedes),
      comparisons: comparisons.sorted(by: RegionComparison.precedes),
      prefectureComparisons: movements.sorted(by: RegionComparison.precedes),
      reconciliations: reconciliations.sorted(by: precedes), coverage: coverage,
      successions: census.successions, findings: findings(contained), regroupings: regroupings,
      boundaries: settings.boundaries,
      splits: splits(), regionReportsLeftOut: reported.leftOutCount)
  }

  /// Adds a level's totals, comparisons and reconciliations.
  private mutating func add(_ level: RegionLevel) {
    let sums = sums(level, byDomain: false, settings.indicators)
    totals += sums.totals
    var comparing = Comparing(census, indicators: settings.indicators, counterparts)
    comparisons += comparing.comparisons(of: sums, census)
    for entry in reported.entries where entry.level == level {
      let own = reported.totals(of: entry, &census, indicators: settings.indicators)
      totals.append(own)
      if let row = comparing.comparison(of: entry, in: reported, &census) {
        comparisons.append(row)
      }
      if let place = sums.place(region: entry.region, year: entry.year, domain: nil) {
        reconciliations += Reconciliation.rows(
          reported: own, summed: sums.totals[place], indicators: settings.indicators)
      }
    }
    guard settings.splitsByDomain else { return }
    let parts = self.sums(level, byDomain: true, settings.indicators)
    totals += parts.totals
    comparisons += comparing.comparisons(of: parts, census)
  }

  private mutating func sums(
    _ level: RegionLevel, byDomain: Bool, _ indicators: [Indicator]
  ) -> LevelTotals {
    LevelTotals(
      &census, level: level, byDomain: byDomain, indicators: indicators, expected: expected)
  }

  /// The main figures of every prefecture, and how they moved, on one basis: the sums, or what the
  /// prefecture reports where no authority of it does.
  private mutating func prefectureTotals() -> ([RegionTotals], [RegionComparison]) {
    let isThere =
      settings.levels.contains(.prefecture)
      && settings.indicators == RollupSettings.mainIndicators
    guard !isThere else { return onOneBasis(totals, comparisons) }
    let sums = sums(.prefecture, byDomain: false, RollupSettings.mainIndicators)
    var comparing = Comparing(
      census, indicators: RollupSettings.mainIndicators, counterparts)
    var (all, moves) = (sums.totals, comparing.comparisons(of: sums, census))
    for entry in reported.entries where entry.level == .prefecture {
      all.append(
        reported.totals(of: entry, &census, indicators: RollupSettings.mainIndicators))
      if let row = comparing.comparison(of: entry, in: reported, &census) { moves.append(row) }
    }
    return onOneBasis(all, moves)
  }

  private func onOneBasis(
    _ totals: [RegionTotals], _ moves: [RegionComparison]
  ) -> ([RegionTotals], [RegionComparison]) {
    let here = totals.filter { $0.region.level == .prefecture && $0.domain == nil }
    let summed = Set(
      here.filter { $0.basis == .summed }.map { RegionYear($0.region.division, $0.year) })
    func isChosen(_ region: Region, _ year: Int, _ basis: Basis) -> Bool {
      basis == .summed || !summed.contains(RegionYear(region.division, year))
    }
    let movesHere = moves.filter { $0.region.level == .prefecture && $0.domain == nil }
    return (
      here.filter { isChosen($0.region, $0.year, $0.basis) },
      movesHere.filter { isChosen($0.region, $0.year, $0.basis) }
    )
  }

  private func dispositions(_ order: [Int]) -> [ReportDisposition] {
    order.map {
      ReportDisposition(
        index: census.records[$0].index, source: census.records[$0].source,
        disposition: census.dispositions[$0])
    }
  }

  /// The places of the records by the caller's numbers of their reports.
  private var order: [Int] {
    let records = census.records
    return records.indices.sorted {
      records[$0].index == records[$1].index
        ? records[$0].precedes(records[$1]) : records[$0].index < records[$1].index
    }
  }

  /// The bodies that were joined or parted from one year to the next.
  private var regroupings: [BodyRegrouping] {
    counterparts.indices.dropFirst().flatMap { year in
      counterparts[year].regroupings.map { census.named($0, from: year - 1, to: year) }
    }
  }

  /// Where the boundaries asked for could not be had, on each level of the totals.
  private mutating func splits() -> [AreaSplit] {
    guard settings.boundaries.year != nil, let first = census.years.first,
      let last = census.years.last
    else { return [] }
    let all = settings.levels.sorted().flatMap { level in
      let shown = totals.filter { $0.region.level == level }.map {
        RegionKey(level: level, code: $0.region.division)
      }
      let lost = census.lostReports(level)
      return census.atlas.splits(of: level)?.named(
        between: first...last, touching: Set(shown), lost: lost, census.atlas.frame) ?? []
    }
    var told: Set<AreaSplit> = []
    return all.filter { told.insert($0).inserted }
  }

  /// What is to be said about regions whose reports hold less than they should, with the records.
  private var containmentFindings: [(Finding, Int32)] {
    // Whether a region holds its members is asked of the regions of the year itself.
    let isHeld = settings.boundaries.year != nil
    let own =
      isHeld ? Census(of: rollup, gazetteer: gazetteer, boundaries: .asReported) : census
    let containment = ContainmentRule(
      isHeld && settings.domains == nil ? ReportedTotals(own) : reported, store: own.store)
    return containment.findings(own)
  }

  private mutating func findings(_ contained: [(Finding, Int32)]) -> [LocatedFinding] {
    for (finding, record) in contained { census.report(finding, at: record) }
    var findings = census.takeFindings()
    for total in totals {
      findings += RangeRule.findings(total, indicators: settings.indicators)
    }
    findings.putInOrder()
    return findings
  }

  private func precedes(_ one: Reconciliation, _ other: Reconciliation) -> Bool {
    if one.region.division != other.region.division || one.region.level != other.region.level {
      return Region.precedes(one.region, other.region)
    }
    return (one.year, one.indicator) < (other.year, other.indicator)
  }
}
