import AnnualReports
import Rollups
import Testing

/// `U-SUM`.
struct SumRuleTests {
  private static func sums(_ reports: [Report]) -> [LocatedFinding] {
    edits(reports).map(\.located).filter { $0.finding.rule == "U-SUM" }
  }

  private static func region(_ decisions: Figure, at code: String = "410703") throws -> Report {
    try report(
      "region", at: code, organ: "人民政府", scope: .regionTotal,
      ["licensing.decisions": decisions])
  }

  @Test func `a residual comes with its coverage`() throws {
    let found = Self.sums([
      try Self.region(20), try report("a", ["licensing.decisions": 7]),
      try report("b", organ: "民政局", ["licensing.decisions": 5]),
      try report("c", organ: "公安局", year: 2023),
    ])
    let finding = try #require(found.first)
    #expect(found.count == 1 && finding.source == "region" && finding.year == 2024)
    #expect(finding.finding.found == "20" && finding.finding.expected == "12")
    #expect(finding.finding.severity == .info)
    #expect(finding.finding.chinese.contains("应报 3 个，有报告 2 个"))
    #expect(finding.finding.english.contains("2 reports of 3 members, a residual of 8"))
  }

  @Test func `nothing is said without a residual, a region or members`() throws {
    #expect(Self.sums([try Self.region(1), try report("a")]).isEmpty)
    #expect(Self.sums([try Self.region(.blank), try report("a")]).isEmpty)
    #expect(Self.sums([try Self.region(9)]).isEmpty)
    #expect(Self.sums([try report("a")]).isEmpty)
    #expect(Self.sums([]).isEmpty)
  }

  @Test func `a municipality is looked at once`() throws {
    let found = Self.sums([
      try Self.region(9, at: "310000"), try report("a", at: "310101", ["licensing.decisions": 4]),
    ])
    #expect(found.map(\.finding.found) == ["9"])
  }

  @Test func `the eleven units of 宿迁 make the city's requests`() throws {
    let units = [349, 933, 477, 301, 874, 216, 348, 55, 26, 12, 16]
    let parts = try units.enumerated().map { place, number in
      try report(
        "unit\(place)", at: "321300", organ: "单位\(place)",
        ["requests.outcome_total.total": Figure(try #require(Quantity(Int64(number))))])
    }
    func city(_ number: Figure) throws -> Report {
      try report(
        "city", at: "321300", organ: "人民政府", scope: .regionTotal,
        ["requests.outcome_total.total": number])
    }
    #expect(Self.sums(parts + [try city(3607)]).isEmpty)
    let rest = Self.sums(parts.dropFirst() + [try city(3607)])
    #expect(rest.map(\.finding.expected) == ["3258"])
  }
}
