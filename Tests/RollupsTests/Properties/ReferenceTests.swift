import AnnualReports
import Rollups
import Testing

struct ReferenceTests {
  private static func indicators() throws -> [Indicator] {
    try [
      "licensing.decisions", "fees.amount", "requests.granted.natural", "licensing.items_prev",
      "disputes.review.total",
    ].map { try indicator($0) }.sorted()
  }

  @Test(arguments: 0..<12)
  func `every total is that of the plain rules`(seed: UInt64) throws {
    let indicators = try Self.indicators()
    var random = RandomReports(seed: seed)
    let reports = random.reports(indicators: indicators)
    let reference = ReferenceRollup(reports, indicators: indicators)
    let result = rollUp(reports, everyLevel(byDomain: true, indicators: indicators))
    var seen: Set<ReferenceRollup.Key> = []
    for row in result.totals {
      for (indicator, total) in zip(indicators, row.totals) {
        let key = ReferenceRollup.Key(
          level: row.region.level, code: row.region.code, domain: row.domain, year: row.year,
          indicator: indicator)
        #expect(seen.insert(key).inserted, "\(key) stands twice")
        expect(row, total, reference, key)
      }
    }
    #expect(seen == Set(reference.figures.keys))
  }

  private func expect(
    _ row: RegionTotals, _ total: Total, _ reference: ReferenceRollup, _ key: ReferenceRollup.Key
  ) {
    let figures = reference.figures[key, default: [:]].values
    let values = reference.values(key)
    #expect(row.reports == figures.count && row.expected == reference.expected(key), "\(key)")
    #expect(total.counts.reported == values.count, "\(key)")
    #expect(total.counts.blank == figures.count { $0.status == .blank }, "\(key)")
    #expect(total.counts.notApplicable == figures.count { $0.status == .notApplicable }, "\(key)")
    #expect(total.counts.unknownUnit == figures.count { !$0.hasKnownUnit }, "\(key)")
    #expect(
      Int(total.counts.reported + total.counts.blank + total.counts.notApplicable)
        + Int(total.counts.withoutFigure) == figures.count, "\(key)")
    let isSummed = key.indicator.definition.isAddable && !values.isEmpty
    #expect(total.value?.millionths == (isSummed ? values.reduce(0, +) : nil), "\(key)")
    let plain = isSummed ? Distribution(of: values.map { Quantity(millionths: $0) }) : nil
    #expect(total.distribution == plain, "\(key)")
  }

  @Test(arguments: 0..<6)
  func `every comparison is that of the plain rules`(seed: UInt64) throws {
    let indicators = try Self.indicators()
    var random = RandomReports(seed: seed)
    let reports = random.reports(indicators: indicators)
    let reference = ReferenceRollup(reports, indicators: indicators)
    let result = rollUp(reports, everyLevel(byDomain: true, indicators: indicators))
    #expect(!result.comparisons.isEmpty)
    for row in result.comparisons {
      for (indicator, change) in zip(indicators, row.changes)
      where indicator.definition.isAddable {
        let key = ReferenceRollup.Key(
          level: row.region.level, code: row.region.code, domain: row.domain, year: row.year,
          indicator: indicator)
        let matched = reference.matched(key, previous: row.previousYear)
        #expect(change.matchedAuthorities == matched.count, "\(key)")
        let isThere = matched.count > 0
        #expect(change.matched.value?.millionths == (isThere ? matched.value : nil), "\(key)")
        #expect(change.matched.previous?.millionths == (isThere ? matched.previous : nil), "\(key)")
      }
    }
  }

  @Test(arguments: 0..<8)
  func `neither order nor threads matter`(seed: UInt64) throws {
    let indicators = try Self.indicators()
    var random = RandomReports(seed: seed)
    var reports = random.reports(indicators: indicators)
    // Copies under other names are duplicates, of which the choice must not depend on the order.
    reports += reports.prefix(20).map { original in
      var copy = original
      copy.source = "copies/" + original.source
      return copy
    }
    var order = SeededRandom(seed: seed)
    let numbered = Array(reports.enumerated())
    let results = (0..<3).map { parts in
      Self.assemble(numbered.shuffled(using: &order), in: parts + 1, everyLevel(byDomain: true))
    }
    for result in results.dropFirst() { Self.expectSame(result, results[0]) }
  }

  private static func assemble(
    _ reports: [(offset: Int, element: Report)], in parts: Int, _ settings: RollupSettings
  ) -> RollupResult {
    var partials = Array(repeating: Rollup(settings: settings), count: parts)
    for (place, report) in reports.enumerated() {
      partials[place % parts].add(report.element, index: report.offset)
    }
    var whole = Rollup(settings: settings)
    for partial in partials.reversed() { whole.merge(partial) }
    #expect(whole.reportCount == reports.count)
    return whole.finish()
  }

  private static func expectSame(_ one: RollupResult, _ other: RollupResult) {
    #expect(one.dispositions == other.dispositions)
    #expect(one.totals == other.totals)
    #expect(one.prefectures == other.prefectures)
    #expect(one.comparisons == other.comparisons)
    #expect(one.prefectureComparisons == other.prefectureComparisons)
    #expect(one.reconciliations == other.reconciliations)
    #expect(one.coverage == other.coverage)
    #expect(one.findings == other.findings)
  }
}
