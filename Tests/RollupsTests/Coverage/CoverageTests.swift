import AnnualReports
import Regions
import Rollups
import Testing

struct CoverageTests {
  private static func states(_ result: RollupResult) -> [String] {
    result.coverage.map { "\($0.region.code) \($0.organ) \($0.year) \($0.state.key) \($0.source)" }
  }

  @Test func `every known authority has a row for every year`() throws {
    let result = rollUp([
      try report("a", organ: "甲局", year: 2022), try report("b", organ: "乙局", year: 2024),
      try report("c", organ: "甲局", year: 2023, [:]),
      try report("d", organ: "甲局", scope: .unknown, year: 2024),
    ])
    #expect(
      Self.states(result) == [
        "410703 乙局 2022 missing ", "410703 乙局 2023 missing ", "410703 乙局 2024 reported b",
        "410703 甲局 2022 reported a", "410703 甲局 2023 not_counted c",
        "410703 甲局 2024 not_counted d",
      ])
    #expect(result.totals(.county, "410703", 2024)?.expected == 2)
    #expect(result.totals(.county, "410703", 2023) == nil)
  }

  @Test func `a missing report's authority has its name of the nearest year, the earlier first`()
    throws
  {
    let result = rollUp([
      try report("a", at: "410728", year: 2018), try report("b", at: "410783", year: 2021),
    ])
    let names = result.coverage.map(\.authority)
    #expect(names == ["410728教育局", "410728教育局", "410728教育局", "410783教育局"])
    let later = rollUp([try report("b", at: "410783", year: 2021)], everyLevel(years: [2018]))
    #expect(later.coverage.map(\.authority) == ["410783教育局"])
    #expect(later.coverage.map(\.region.code) == ["410728"])
  }

  @Test func `years asked for are listed, and others prove the authority`() throws {
    let result = rollUp([try report("a", year: 2022)], everyLevel(years: [2023, 2024]))
    #expect(Self.states(result) == ["410703 教育局 2023 missing ", "410703 教育局 2024 missing "])
  }

  @Test func `a roster names who must report`() throws {
    let county = try #require(DivisionCode("410703"))
    let roster = [
      RosterEntry(division: county, organ: "教育局", domain: .education),
      RosterEntry(division: county, organ: "公安局"), RosterEntry(division: county, organ: ""),
    ]
    let result = rollUp([try report("a")], everyLevel(byDomain: true, roster: roster))
    #expect(
      Self.states(result) == ["410703 公安局 2024 missing ", "410703 教育局 2024 reported a"])
    #expect(result.totals(.county, "410703")?.expected == 2)
    #expect(result.totals(.county, "410703", domain: .education)?.expected == 1)
    #expect(result.totals(.country, "100000")?.expected == 2)
  }

  @Test func `a county that is gone is not waited for`() throws {
    let result = rollUp([
      try report("a", at: "120107", year: 2008), try report("b", at: "120116", year: 2010),
    ])
    #expect(
      Self.states(result) == [
        "120107 教育局 2008 reported a", "120116 教育局 2009 missing ",
        "120116 教育局 2010 reported b",
      ])
  }

  @Test func `a county with a new code is waited for under it`() throws {
    let result = rollUp([
      try report("a", at: "410728", organ: "甲局", year: 2018),
      try report("b", at: "410783", organ: "乙局", year: 2020),
    ])
    #expect(
      Self.states(result) == [
        "410728 乙局 2018 missing ", "410783 乙局 2019 missing ", "410783 乙局 2020 reported b",
        "410728 甲局 2018 reported a", "410783 甲局 2019 missing ", "410783 甲局 2020 missing ",
      ])
    #expect(result.totals(.county, "410783", 2020)?.expected == 2)
  }
}
