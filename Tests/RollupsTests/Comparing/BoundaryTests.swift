import AnnualReports
import Regions
import Rollups
import Testing

struct BoundaryTests {
  /// Bodies with their figures before and after a change, and the sums of a region by year.
  struct Case: CustomTestStringConvertible {
    let name: String
    let years: ClosedRange<Int>
    let before: [String: Figure]
    let after: [String: Figure]
    let level: RegionLevel
    /// By region, the sums of both years in the boundaries of 2024.
    let sums: [String: [Quantity?]]
    /// The regions that have a break even so.
    var broken: [String] = []
    var leftOut = 0
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "崇文区 and 宣武区 joined 东城区 and 西城区", years: 2009...2010,
      before: ["110101": 1, "110103": 2, "110102": 4, "110104": 8],
      after: ["110101": 5, "110102": 7], level: .county,
      sums: ["110101": [3, 5], "110102": [12, 7]]),
    Case(
      name: "莱芜市 joined 济南市", years: 2017...2018,
      before: ["370100": 1, "371200": 2, "371202": 4, "371203": 8],
      after: ["370100": 3, "370116": 5, "370117": 7], level: .prefecture,
      sums: ["370100": [15, 15]]),
    Case(
      name: "莱城区 became 莱芜区", years: 2017...2018, before: ["371202": 4, "371203": 8],
      after: ["370116": 5, "370117": 7], level: .county,
      sums: ["370116": [4, 5], "370117": [8, 7]]),
    Case(
      name: "巢湖市 was parted among three", years: 2010...2011,
      before: ["341400": 1, "341402": 2, "341421": 4, "341422": 8, "341423": 16, "341424": 32],
      after: ["340181": 2, "340124": 4, "340225": 8, "340522": 16, "340523": 32],
      level: .prefecture,
      sums: ["340100": [6, 6], "340200": [8, 8], "340500": [48, 48]],
      broken: ["340100", "340200", "340500"], leftOut: 1),
    Case(
      name: "巢湖市 within 安徽省", years: 2010...2011, before: ["341400": 1, "341402": 2],
      after: ["340181": 2], level: .province, sums: ["340000": [3, 2]]),
    Case(
      name: "海东地区 became 海东市", years: 2012...2013, before: ["632100": 1, "632123": 2],
      after: ["630200": 3, "630202": 4], level: .prefecture, sums: ["630200": [3, 7]]),
    Case(
      name: "长垣县 became 长垣市", years: 2018...2019, before: ["410728": 3],
      after: ["410783": 5], level: .county, sums: ["410783": [3, 5]]),
    Case(
      name: "下城区 joined 拱墅区, 江干区 was parted", years: 2020...2021,
      before: ["330102": 1, "330103": 2, "330104": 4, "330105": 8],
      after: ["330102": 3, "330105": 5, "330114": 7], level: .county,
      sums: ["330102": [1, 3], "330105": [10, 5], "330114": [nil, 7]],
      broken: ["330102", "330114"], leftOut: 1),
    Case(
      name: "all of them stay in 杭州市", years: 2020...2021,
      before: ["330103": 2, "330104": 4, "330105": 8], after: ["330105": 5, "330114": 7],
      level: .prefecture, sums: ["330100": [14, 12]]),
  ]

  static func reports(_ example: Case) throws -> [Report] {
    try zip([example.before, example.after], example.years).flatMap { figures, year in
      try figures.map { code, figure in
        try report("\(code) \(year)", at: code, year: year, ["requests.granted.total": figure])
      }
    }
  }

  @Test(arguments: cases)
  func `a series compares the same land`(_ example: Case) throws {
    let panel = try panel(
      Self.reports(example), .regions(example.level), ["requests.granted.total"],
      boundaries: .of2024)
    let sums = panel.rows.map { ($0.subject.region.code, $0.cells[0].map(\.value)) }
    #expect(Dictionary(uniqueKeysWithValues: sums) == example.sums)
    let broken = panel.rows.filter { $0.changes[0][0].breaks.contains(.boundary) }
    #expect(broken.map(\.subject.region.code) == example.broken)
    #expect(panel.splits.reduce(0) { $0 + $1.reportsLeftOut } == example.leftOut)
    #expect(panel.splits.isEmpty == example.broken.isEmpty)
  }

  @Test func `a split is named with its parts`() throws {
    let example = try #require(Self.cases.first { $0.name.contains("江干区") })
    let panel = try panel(
      Self.reports(example), .regions(.county), ["requests.granted.total"], boundaries: .of2024)
    let split = try #require(panel.splits.first { $0.reportsLeftOut > 0 })
    #expect(split.year == 2021 && split.areas == ["330104 江干区"])
    #expect(split.parts == ["330102 上城区", "330114 钱塘区"])
  }

  @Test func `as reported, merged districts are rows of their own and renamed ones are one`() throws
  {
    let merged = try panel(
      Self.reports(Self.cases[0]), .regions(.county), ["requests.granted.total"])
    #expect(merged.codes == ["110101", "110102", "110103", "110104"] && merged.splits.isEmpty)
    #expect(try merged.row("110101").changes[0][0].breaks == .boundary)
    #expect(try merged.row("110103").cells[0].map(\.value) == [2, nil])
    let renamed = try #require(Self.cases.first { $0.name.contains("长垣市") })
    let one = try panel(Self.reports(renamed), .regions(.county), ["requests.granted.total"])
    #expect(one.codes == ["410783"] && one.rows[0].cells[0].map(\.value) == [3, 5])
    #expect(one.rows[0].changes[0][0].matchedAuthorities == 1)
  }

  @Test func `a former district names the region that it belongs to now`() throws {
    let panel = try panel(
      Self.reports(Self.cases[0]), .regions(.county), ["requests.granted.total"],
      within: "110103", boundaries: .of2024)
    #expect(panel.codes == ["110101"])
  }

  @Test func `every division since 2008 leads to one that stands in 2024`() throws {
    let gazetteer = Gazetteer.standard
    let ended = gazetteer.rows.filter { ($0.lastYear ?? 0) >= 2008 }
    let reports = try ended.prefix(10_000).map { division in
      try report(
        division.description, at: division.code.description, year: division.lastYear,
        ["requests.granted.total": 1])
    }
    let panel = try panel(
      reports, .regions(.country), ["requests.granted.total"], boundaries: .of2024)
    #expect(panel.reportCount == ended.count)
    let provinces = try RollupsTests.panel(
      reports, .regions(.province), ["requests.granted.total"], boundaries: .of2024)
    #expect(provinces.reportCount == ended.count)
    #expect(provinces.splits.allSatisfy { $0.reportsLeftOut == 0 })
  }
}
