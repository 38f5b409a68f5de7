import AnnualReports
import Rollups
import Testing

struct ContainmentTests {
  private static func government(
    _ source: String, at code: String, _ value: Figure
  ) throws -> Report {
    try report(
      source, at: code, organ: "人民政府", domain: .government, scope: .regionTotal,
      ["licensing.decisions": value])
  }

  @Test func `a region's report stands beside the sum of its members`() throws {
    let result = rollUp([
      try report("a", ["licensing.decisions": 4]),
      try report("b", organ: "公安局", ["licensing.decisions": 5]),
      try Self.government("g", at: "410703", 12),
    ])
    #expect(try result.total(.county, "410703").value == 9)
    #expect(try result.total(.county, "410703", "licensing.decisions", 2024, .reported).value == 12)
    #expect(try result.total(.prefecture, "410700").value == 9)
    let row = try #require(
      result.reconciliations.first { $0.indicator.key == "licensing.decisions" })
    #expect(row.reported == 12 && row.summed == 9 && row.residual == 3)
    #expect(row.members == 2 && row.expected == 2 && row.region.code == "410703")
    #expect(result.findings.isEmpty)
    #expect(result.totals(.county, "410703", 2024, .reported)?.expected == 1)
  }

  @Test func `a region alone has only the reported basis`() throws {
    let result = rollUp([try Self.government("g", at: "410703", 12)])
    #expect(result.totals.map(\.basis) == [.reported] && result.reconciliations.isEmpty)
  }

  @Test func `a zone's own total is no region's`() throws {
    var zone = try Self.government("g", at: "410703", 12)
    zone.place.zone = "高新区"
    let result = rollUp([zone])
    #expect(result.totals.isEmpty && result.words == ["region_total"])
    #expect(result.coverage.map(\.state) == [.reported])
  }

  @Test func `a municipality's report is a province's and a prefecture's`() throws {
    let result = rollUp([try Self.government("g", at: "310000", 12)])
    #expect(result.totals.map { "\($0.region.level)" } == ["province", "prefecture"])
    #expect(result.prefectures.map(\.basis) == [.reported])
  }

  /// The reports of a city and what lies in it, and the finding that must come of them.
  static func cases() throws -> [(reports: [Report], found: [String])] {
    let city = try government("city", at: "410700", 10)
    let counties = [
      try government("one", at: "410702", 6), try government("two", at: "410703", 5),
    ]
    return [
      ([city, counties[0]], []),
      ([try government("city", at: "410700", 11)] + counties, []),
      ([city] + counties, ["city licensing.decisions 10 ≥ 11"]),
      ([city, try report("a", ["licensing.decisions": 11])], ["city licensing.decisions 10 ≥ 11"]),
      ([city, try report("a", ["licensing.decisions": 10])], []),
      (
        [counties[1], try report("a", ["licensing.decisions": 6])],
        ["two licensing.decisions 5 ≥ 6"]
      ),
      ([counties[1], try report("a", at: "410702", ["licensing.decisions": 6])], []),
      ([try government("x", at: "410703", .blank), try report("a")], []),
    ]
  }

  @Test func `a whole is not less than its parts`() throws {
    for (reports, found) in try Self.cases() {
      let findings = rollUp(reports).findings(of: "U-CONTAIN").map {
        "\($0.source) \($0.finding.indicator?.key ?? "") \($0.finding.found) \($0.finding.expected)"
      }
      #expect(findings == found)
    }
  }

  @Test func `some domains alone are not set beside a whole region`() throws {
    let result = rollUp(
      [try report(), try Self.government("g", at: "410703", 12)],
      everyLevel(domains: [.education, .government]))
    #expect(result.words == ["counted", "region_total"] && result.reconciliations.isEmpty)
    #expect(result.totals.allSatisfy { $0.basis == .summed })
  }
}
