import AnnualReports
import Rollups
import Testing

struct HighlightsTests {
  @Test func `a prefecture's year in brief`() throws {
    let result = rollUp(
      [
        try report(
          "a1", year: 2023,
          ["licensing.decisions": 10, "penalties.decisions": 100, "fees.amount": 1]),
        try report(
          "a2", ["licensing.decisions": 25, "penalties.decisions": 130, "fees.amount": 9]),
        try report("b1", organ: "公安局", year: 2023),
        try report("g", at: "410700", organ: "人民政府", domain: .government, scope: .regionTotal),
      ], RollupSettings(levels: [.country], indicators: [try indicator("fees.amount")]))
    let highlights = result.highlights()
    #expect(highlights.map(\.totals.year) == [2023, 2024])
    #expect(highlights.map(\.hasBothBases) == [false, true])
    #expect(highlights[0].movers.isEmpty)
    #expect(
      highlights[1].movers.map(\.indicator.key) == ["licensing.decisions", "penalties.decisions"])
    #expect(highlights[1].absent.map(\.organ) == ["公安局"])
    #expect(highlights[1].totals.expected == 2 && highlights[1].totals.reports == 1)
    #expect(result.highlights(MoverRule(limit: 1))[1].movers.count == 1)
    #expect(result.prefectures.allSatisfy { $0.totals.count == result.mainIndicators.count })
  }
}
