import AnnualReports
import Regions
import Rollups
import Testing

/// Bodies that were joined or parted are compared by their sums, or not at all.
struct RegroupingTests {
  /// A body with its division and its figure in a year.
  struct Body: Sendable {
    let code: String
    let organ: String
    let domain: Domain
    let year: Int
    let figure: Figure

    init(_ code: String, _ organ: String, _ domain: Domain, _ year: Int, _ figure: Figure) {
      (self.code, self.organ, self.domain, self.year, self.figure) =
        (code, organ, domain, year, figure)
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bodies: [Body]
    let years: (Int, Int)
    var level = RegionLevel.county
    let region: String
    /// The later sum, the earlier one, and how many authorities they are of; nil for no comparison.
    let matched: (Quantity, Quantity, Int)?
    var lacking: [String] = []
  }

  static let cases = [
    Case(
      testDescription: "two bureaus in one whose name is made of theirs",
      bodies: [
        Body("654221", "教育局", .education, 2022, 10), Body("654221", "科技局", .science, 2022, 5),
        Body("654221", "教育和科学技术局", .education, 2023, 18),
      ], years: (2022, 2023), region: "654221", matched: (18, 15, 1)),
    Case(
      testDescription: "one of the two without the figure",
      bodies: [
        Body("654221", "教育局", .education, 2022, 10),
        Body("654221", "科技局", .science, 2022, .blank),
        Body("654221", "教育和科学技术局", .education, 2023, 18),
      ], years: (2022, 2023), region: "654221", matched: nil),
    Case(
      testDescription: "a second bureau that goes on",
      bodies: [
        Body("654221", "教育局", .education, 2022, 10), Body("654221", "科技局", .science, 2022, 5),
        Body("654221", "科技局", .science, 2023, 5),
        Body("654221", "教育和科学技术局", .education, 2023, 18),
      ], years: (2022, 2023), region: "654221", matched: (23, 15, 2)),
    Case(
      testDescription: "a bureau of another place does not belong to it",
      bodies: [
        Body("654221", "教育局", .education, 2022, 10), Body("654223", "科技局", .science, 2022, 5),
        Body("654221", "教育和科学技术局", .education, 2023, 18),
      ], years: (2022, 2023), region: "654221", matched: (18, 10, 1)),
    Case(
      testDescription: "bureaus of districts that were joined",
      bodies: [
        Body("110101", "教育局", .education, 2009, 3), Body("110103", "教育局", .education, 2009, 4),
        Body("110101", "教育局", .education, 2010, 8),
      ], years: (2009, 2010), region: "110101", matched: (8, 7, 1)),
    Case(
      testDescription: "one of the districts never reported",
      bodies: [
        Body("110101", "教育局", .education, 2009, 3), Body("110101", "教育局", .education, 2010, 8),
      ], years: (2009, 2010), region: "110101", matched: nil, lacking: ["崇文区"]),
    Case(
      testDescription: "a town keeps its own area",
      bodies: [
        Body("110101", "东华门街道办事处", .town, 2009, 3),
        Body("110101", "东华门街道办事处", .town, 2010, 8),
      ], years: (2009, 2010), region: "110101", matched: (8, 3, 1)),
    Case(
      testDescription: "a parted district is compared where all its parts are",
      bodies: [
        Body("330110", "教育局", .education, 2020, 9), Body("330110", "教育局", .education, 2021, 6),
        Body("330113", "教育局", .education, 2021, 5),
      ], years: (2020, 2021), level: .prefecture, region: "330100", matched: (11, 9, 2)),
    Case(
      testDescription: "a parted district is not compared with one of its parts",
      bodies: [
        Body("330110", "教育局", .education, 2020, 9), Body("330110", "教育局", .education, 2021, 6),
        Body("330113", "教育局", .education, 2021, 5),
      ], years: (2020, 2021), region: "330110", matched: nil),
    Case(
      testDescription: "districts that were cut anew: 江干区 went to 上城区 and 钱塘区",
      bodies: [
        Body("330102", "教育局", .education, 2020, 1), Body("330104", "教育局", .education, 2020, 4),
        Body("330102", "教育局", .education, 2021, 3), Body("330114", "教育局", .education, 2021, 7),
      ], years: (2020, 2021), level: .prefecture, region: "330100", matched: (10, 5, 2)),
    Case(
      testDescription: "a renamed district is nothing of the kind",
      bodies: [
        Body("410728", "教育局", .education, 2018, 3), Body("410783", "教育局", .education, 2019, 5),
      ], years: (2018, 2019), region: "410783", matched: (5, 3, 1)),
  ]

  static func reports(_ example: Case) throws -> [Report] {
    try example.bodies.map { body in
      try report(
        "\(body.code) \(body.organ) \(body.year)", at: body.code, organ: body.organ,
        domain: body.domain, year: body.year, ["requests.granted.total": body.figure])
    }
  }

  @Test(arguments: cases)
  func `a roll-up compares like with like`(_ example: Case) throws {
    let settings = RollupSettings(
      levels: Set(RegionLevel.allCases), indicators: [try indicator("requests.granted.total")])
    let result = rollUp(try Self.reports(example), settings)
    let change = try result.change(
      example.level, example.region, "requests.granted.total", to: example.years.1)
    #expect(change.matched.value == example.matched?.0)
    #expect(change.matched.previous == example.matched?.1)
    #expect(change.matchedAuthorities == example.matched?.2 ?? 0)
    #expect(result.regroupings.flatMap(\.lacking) == example.lacking)
  }

  @Test(arguments: cases)
  func `a panel compares like with like`(_ example: Case) throws {
    let panel = try panel(
      Self.reports(example), .regions(example.level), ["requests.granted.total"],
      years: [example.years.0, example.years.1])
    let change = try panel.row(example.region).changes[0][0]
    #expect(change.matched.value == example.matched?.0)
    #expect(change.matched.previous == example.matched?.1)
    #expect(change.matchedAuthorities == example.matched?.2 ?? 0)
    #expect(panel.regroupings.flatMap(\.lacking) == example.lacking)
  }

  @Test func `each authority of a merger has the sum of before beside it`() throws {
    let panel = try panel(
      Self.reports(Self.cases[0]), .authorities, ["requests.granted.total"])
    let merged = try #require(panel.rows.first { $0.subject.name.hasSuffix("教育和科学技术局") })
    #expect(merged.changes[0][0].overall.previous == nil)
    #expect(merged.changes[0][0].matched.previous == 15)
  }
}
