import AnnualReports
import Rollups
import Testing

/// `S-COPY`.
struct CopyRuleTests {
  /// Figures of which so many are not 0.
  private static func figures(_ count: Int, first: Figure = 1) -> [String: Figure] {
    let keys = RollupSettings.mainIndicators.filter { $0.definition.unit == .cases }.map(\.key)
    var figures = Dictionary(
      uniqueKeysWithValues: keys.enumerated().map { ($1, ($0 < count ? 7 : 0) as Figure) })
    if let key = keys.first { figures[key] = first }
    return figures
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let reports: @Sendable () throws -> [Report]
    let found: [String]
  }

  static let cases = [
    Case(
      testDescription: "last year's figures",
      reports: {
        [try report("a", year: 2023, figures(10)), try report("b", year: 2024, figures(10))]
      }, found: ["b a"]),
    Case(
      testDescription: "nine figures may be a coincidence",
      reports: {
        [try report("a", year: 2023, figures(9)), try report("b", year: 2024, figures(9))]
      }, found: []),
    Case(
      testDescription: "one figure differs",
      reports: {
        [
          try report("a", year: 2023, figures(10)),
          try report("b", year: 2024, figures(10, first: 2)),
        ]
      }, found: []),
    Case(
      testDescription: "a blank is not 0",
      reports: {
        [
          try report("a", year: 2023, figures(12)),
          try report("b", year: 2024, figures(12, first: .blank)),
        ]
      }, found: []),
    Case(
      testDescription: "a gap of a year",
      reports: {
        [try report("a", year: 2022, figures(10)), try report("b", year: 2024, figures(10))]
      }, found: []),
    Case(
      testDescription: "another authority's figures of the same year",
      reports: {
        [try report("a", figures(10)), try report("b", organ: "民政局", figures(10))]
      }, found: ["a b", "b a"]),
    Case(
      testDescription: "another authority's of another year",
      reports: {
        [try report("a", year: 2023, figures(10)), try report("b", organ: "民政局", figures(10))]
      }, found: []),
    Case(
      testDescription: "a region with one member",
      reports: {
        [
          try report("a", figures(10)),
          try report("b", organ: "人民政府", scope: .regionTotal, figures(10)),
        ]
      }, found: []),
    Case(
      testDescription: "the same report twice is a duplicate",
      reports: { [try report("a", figures(10)), try report("b", figures(10))] }, found: []),
  ]

  @Test(arguments: cases)
  func `copies are found`(_ copy: Case) throws {
    let found = edits(try copy.reports()).filter { $0.located.finding.rule == "S-COPY" }
    #expect(
      found.map { "\($0.located.source) \($0.others.map(\.source).joined())" } == copy.found)
    #expect(found.allSatisfy { $0.located.finding.severity == .info })
  }
}
