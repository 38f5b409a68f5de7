import AnnualReports
import Regions
import Rollups
import Testing

struct HeldBoundariesTests {
  static func held(
    _ reports: [Report], _ boundaries: Boundaries = .of2024,
    levels: Set<RegionLevel> = Set(RegionLevel.allCases)
  ) throws -> RollupResult {
    rollUp(
      reports,
      RollupSettings(
        levels: levels, indicators: [try indicator("requests.granted.total")],
        boundaries: boundaries))
  }

  static func region(_ code: String, _ year: Int, _ figure: Figure) throws -> Report {
    try report(
      "\(code) \(year)", at: code, organ: "人民政府", scope: .regionTotal, year: year,
      ["requests.granted.total": figure])
  }

  @Test(arguments: BoundaryTests.cases)
  func `a roll-up counts the same land as a comparison`(_ example: BoundaryTests.Case) throws {
    let result = try Self.held(BoundaryTests.reports(example), levels: [example.level])
    let codes = Set(
      result.totals.filter { $0.region.level == example.level }.map(\.region.code))
    #expect(codes == Set(example.sums.keys))
    for (code, sums) in example.sums {
      for (year, sum) in zip(example.years, sums) {
        let totals = result.totals(example.level, code, year)
        #expect(totals?.totals[0].value == sum)
        #expect(totals.map { $0.reports <= $0.expected } ?? true)
      }
      let change = result.comparisons.first {
        $0.region.code == code && $0.region.level == example.level
      }
      #expect(change?.changes[0].breaks.contains(.boundary) == example.broken.contains(code))
    }
    let left = result.splits.map(\.reportsLeftOut).max() ?? 0
    #expect(left == example.leftOut)
  }

  @Test func `nothing is lost above the level on which an area was parted`() throws {
    let example = try #require(BoundaryTests.cases.first { $0.name.contains("江干区") })
    let result = try Self.held(BoundaryTests.reports(example))
    #expect(try result.total(.prefecture, "330100", "requests.granted.total", 2020).value == 15)
    #expect(try result.total(.country, "100000", "requests.granted.total", 2020).value == 15)
    #expect(result.words == Array(repeating: "counted", count: 7))
  }

  @Test func `a region reports for the land that it has now, with all that was joined to it`()
    throws
  {
    let reports = try [
      Self.region("110101", 2009, 3), Self.region("110103", 2009, 4),
      Self.region("110102", 2009, 5), Self.region("110101", 2010, 8),
    ]
    let result = try Self.held(reports)
    let joined = try #require(result.totals(.county, "110101", 2009, .reported))
    #expect(joined.totals[0].value == 7 && joined.expected == 2 && joined.reports == 2)
    #expect(
      try result.change(.county, "110101", "requests.granted.total", to: 2010, .reported)
        .overall.change == 1)
    // 宣武区, which joined 西城区, has no report.
    #expect(result.totals(.county, "110102", 2009, .reported) == nil)
    #expect(result.regionReportsLeftOut == 1)
    let own = try Self.held(reports, .asReported)
    #expect(try own.total(.county, "110101", "requests.granted.total", 2009, .reported).value == 3)
    #expect(own.regionReportsLeftOut == 0 && own.splits.isEmpty)
  }

  @Test func `one of two without the figure leaves the joined region without it`() throws {
    let result = try Self.held([
      Self.region("110101", 2009, 3), Self.region("110103", 2009, .blank),
    ])
    let joined = try #require(result.totals(.county, "110101", 2009, .reported))
    #expect(joined.totals[0].value == nil && joined.totals[0].status == .blank)
  }

  @Test func `a prefecture that gave a county away does not report for its land of now`() throws {
    // 寿县 went from 六安市 to 淮南市 in 2015.
    let reports = try [
      Self.region("341500", 2014, 9), Self.region("340400", 2014, 9),
      Self.region("341500", 2016, 6),
      report(
        "寿县", at: "341521", year: 2014, ["requests.granted.total": 2]),
    ]
    let result = try Self.held(reports)
    #expect(result.totals(.prefecture, "341500", 2014, .reported) == nil)
    #expect(result.totals(.prefecture, "340400", 2014, .reported) == nil)
    #expect(result.regionReportsLeftOut == 2)
    #expect(try result.total(.prefecture, "340400", "requests.granted.total", 2014).value == 2)
    let compared = try panel(
      reports, .regions(.prefecture), ["requests.granted.total"], basis: .reported,
      boundaries: .of2024)
    #expect(compared.codes == ["341500"] && compared.partialCount == 2)
  }

  @Test func `a later split is told where all years lie before it`() throws {
    let reports = try [2019, 2020].map { (year: Int) in
      try report("\(year)", at: "330110", year: year, ["requests.granted.total": 1])
    }
    let splits = try Self.held(reports).splits
    #expect(splits.contains { $0.isLater && $0.areas == ["330110 余杭区"] })
  }

  @Test func `whether a region holds its members is asked of the year itself`() throws {
    let reports = try [
      Self.region("110101", 2009, 1),
      report(
        "教育局", at: "110103", year: 2009,
        [
          "requests.granted.total": 5
        ]),
    ]
    #expect(try Self.held(reports).findings(of: "U-CONTAIN").isEmpty)
  }
}
