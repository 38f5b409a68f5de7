import AnnualReports
import Regions
import Rollups
import Testing

struct LevelTests {
  /// Where an authority is, and which sums of 1 it must be in: level and code.
  struct Case: CustomTestStringConvertible {
    let name: String
    let code: String
    var zone = ""
    let sums: [String]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "county", code: "410703",
      sums: ["country 100000", "county 410703", "prefecture 410700", "province 410000"]),
    Case(
      name: "zone counts under its host", code: "410703", zone: "高新区",
      sums: ["country 100000", "county 410703", "prefecture 410700", "province 410000"]),
    Case(
      name: "prefecture's own organ", code: "410700",
      sums: ["country 100000", "prefecture 410700", "province 410000"]),
    Case(
      name: "province's own organ", code: "410000", sums: ["country 100000", "province 410000"]),
    Case(
      name: "county run by a province", code: "429004",
      sums: ["country 100000", "county 429004", "province 420000"]),
    Case(
      name: "district of a municipality", code: "310101",
      sums: ["country 100000", "county 310101", "prefecture 310000", "province 310000"]),
    Case(
      name: "municipality's own organ", code: "110000",
      sums: ["country 100000", "prefecture 110000", "province 110000"]),
  ]

  @Test(arguments: cases)
  func `an authority is in the sums of its regions, each once`(_ example: Case) throws {
    let result = rollUp([try report(at: example.code, zone: example.zone)])
    let sums = result.totals.map { "\($0.region.level) \($0.region.code)" }
    #expect(sums.sorted() == example.sums)
    for totals in result.totals {
      #expect(try result.total(totals.region.level, totals.region.code).value == 1)
      #expect(totals.expected == 1 && totals.reports == 1)
    }
  }

  @Test func `a region bears its names of the year`() throws {
    let result = rollUp([
      try report("a", at: "130502", year: 2019), try report("b", at: "130502", year: 2020),
    ])
    #expect(result.totals(.county, "130502", 2019)?.region.name == "桥东区")
    #expect(result.totals(.county, "130502", 2020)?.region.name == "襄都区")
    let region = try #require(result.totals(.county, "130502", 2020)?.region)
    #expect(region.prefecture?.name == "邢台市" && region.province?.name == "河北省")
    #expect(result.totals(.country, "100000", 2020)?.region.name == "全国")
  }

  @Test func `rows come by region, year, domain and basis`() throws {
    let result = rollUp(
      [
        try report("a", at: "110000"), try report("b", at: "110101", year: 2023),
        try report("c", at: "110000", organ: "人民政府", domain: .government, scope: .regionTotal),
      ], everyLevel(byDomain: true))
    let rows = result.totals.map {
      "\($0.region.code) \($0.region.level) \($0.year) \($0.domain?.key ?? "all") \($0.basis)"
    }
    #expect(
      rows.filter { $0.hasPrefix("110000") } == [
        "110000 province 2023 all summed", "110000 province 2023 education summed",
        "110000 province 2024 all summed", "110000 province 2024 all reported",
        "110000 province 2024 education summed", "110000 prefecture 2023 all summed",
        "110000 prefecture 2023 education summed", "110000 prefecture 2024 all summed",
        "110000 prefecture 2024 all reported", "110000 prefecture 2024 education summed",
      ])
    #expect(rows.first == "100000 country 2023 all summed")
  }
}
