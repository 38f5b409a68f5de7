import AnnualReports
import Regions
import Rollups
import Testing

/// Authorities that go on under another name.
struct SuccessionTests {
  /// Names with the years of their reports, and who is taken for whom.
  struct Series: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let organs: [(organ: String, years: [Int])]
    var domain = Domain.education
    var aliases: [AuthorityAlias] = []
    /// As `found 教育局→教育体育局`.
    let successions: [String]

    func result() throws -> RollupResult {
      let reports = try organs.flatMap { organ, years in
        try years.map { try report("\(organ)\($0)", organ: organ, domain: domain, year: $0) }
      }
      var settings = everyLevel()
      settings.aliases = aliases
      return rollUp(reports, settings)
    }
  }

  private static func alias(_ former: String, _ authority: String, at code: String? = nil)
    -> AuthorityAlias
  {
    AuthorityAlias(
      division: code.flatMap { DivisionCode($0) }, former: former, authority: authority)
  }

  static let series = [
    Series(
      testDescription: "one ends and one begins",
      organs: [("教育局", [2019, 2020]), ("教育和科学技术局", [2021, 2022])],
      successions: ["found 教育局→教育和科学技术局"]),
    Series(
      testDescription: "a year without reports between",
      organs: [("教育局", [2019]), ("教体局", [2020]), ("教育体育局", [2022])],
      successions: ["open 教育局→教体局", "found 教体局→教育体育局"]),
    Series(
      testDescription: "three names one after the other",
      organs: [("教育局", [2019]), ("教育体育局", [2020]), ("教育和科学技术局", [2021])],
      successions: ["found 教育局→教育体育局", "found 教育体育局→教育和科学技术局"]),
    Series(
      testDescription: "both report for a year",
      organs: [("教育局", [2019, 2020, 2021]), ("教育体育局", [2021, 2022])], successions: []),
    Series(
      testDescription: "two end",
      organs: [("文化局", [2020]), ("文物局", [2020]), ("文化和旅游局", [2021])],
      domain: .cultureTourismSport, successions: ["open 文化局、文物局→文化和旅游局"]),
    Series(
      testDescription: "two begin",
      organs: [("文化局", [2020]), ("文化和旅游局", [2021]), ("文化广电局", [2021])],
      domain: .cultureTourismSport,
      successions: ["open 文化局→文化和旅游局", "open 文化局→文化广电局"]),
    Series(
      testDescription: "names that have nothing in common",
      organs: [("交通运输局", [2020]), ("城市管理局", [2021])], domain: .housingTransport,
      successions: ["open 交通运输局→城市管理局"]),
    Series(
      testDescription: "two end in one whose name is made of theirs",
      organs: [("文化局", [2020]), ("旅游局", [2020]), ("文化和旅游局", [2021])],
      domain: .cultureTourismSport, successions: ["joined 文化局、旅游局→文化和旅游局"]),
    Series(
      testDescription: "of two whose names make it up one ends a year before",
      organs: [("文化局", [2019]), ("旅游局", [2020]), ("文化和旅游局", [2021])],
      domain: .cultureTourismSport, successions: ["open 文化局→旅游局", "found 旅游局→文化和旅游局"]),
    Series(
      testDescription: "a short name for a long one",
      organs: [("卫生健康委员会", [2020]), ("卫健委", [2021])], domain: .health,
      successions: ["found 卫生健康委员会→卫健委"]),
    Series(
      testDescription: "a township that became a town",
      organs: [("上户乡人民政府", [2020]), ("上户镇人民政府", [2021])], domain: .town,
      successions: ["found 上户乡人民政府→上户镇人民政府"]),
    Series(
      testDescription: "another town",
      organs: [("上户镇人民政府", [2020]), ("下户镇人民政府", [2021])], domain: .town,
      successions: []),
    Series(
      testDescription: "bodies of which nobody knows the domain",
      organs: [("招商局", [2020]), ("招商服务局", [2021])], domain: .other, successions: []),
    Series(
      testDescription: "the user says so", organs: [("工商局", [2018]), ("市场监管局", [2019])],
      domain: .market, aliases: [alias("工商局", "市场监管局", at: "410703")],
      successions: ["settled 工商局→市场监管局"]),
    Series(
      testDescription: "the user says so for all places",
      organs: [("工商局", [2018]), ("市场监管局", [2019])], domain: .market,
      aliases: [alias("工商局", "市场监管局")], successions: ["settled 工商局→市场监管局"]),
    Series(
      testDescription: "the user says so for another place",
      organs: [("工商局", [2018]), ("市场监管局", [2019])], domain: .market,
      aliases: [alias("工商局", "市场监管局", at: "410702")],
      successions: ["open 工商局→市场监管局"]),
    Series(
      testDescription: "the user parts them", organs: [("教育局", [2020]), ("教育体育局", [2021])],
      aliases: [alias("教育局", "")], successions: []),
    Series(
      testDescription: "a merger", organs: [("教育局", [2020]), ("科技局", [2020]), ("教科局", [2021])],
      aliases: [alias("教育局", "教科局"), alias("科技局", "教科局")],
      successions: ["merged 教育局、科技局→教科局"]),
  ]

  @Test(arguments: series)
  func `names are followed where nothing else is possible`(_ series: Series) throws {
    let found = try series.result().successions.map { one in
      let formers = one.formers.map { $0.name.dropFirst(6) }.joined(separator: "、")
      return "\(one.kind) \(formers)→\(one.successor.name.dropFirst(6))"
    }
    #expect(found.sorted() == series.successions.sorted())
  }

  @Test func `a renamed authority is expected once`() throws {
    let result = try Self.series[0].result()
    for year in 2019...2022 {
      #expect(result.totals(.county, "410703", year)?.expected == 1)
    }
    #expect(result.coverage.map(\.state) == [.reported, .reported, .reported, .reported])
    #expect(Set(result.coverage.map(\.organ)) == ["教育和科学技术局"])
    #expect(result.coverage.first?.authority == "410703教育局")
    #expect(result.findings(of: "U-RENAMED").map(\.source) == ["教育和科学技术局2021"])
  }

  @Test func `it is compared like for like`() throws {
    let change = try Self.series[0].result().change(.county, "410703", to: 2021)
    #expect(change.matchedAuthorities == 1)
  }

  @Test func `merged authorities are expected until then, the new one from then on`() throws {
    let result = try #require(Self.series.last).result()
    #expect(result.totals(.county, "410703", 2020)?.expected == 2)
    #expect(result.totals(.county, "410703", 2021)?.expected == 1)
    #expect(result.coverage.allSatisfy { $0.state == .reported })
  }

  @Test func `the order of reports does not matter`() throws {
    let reports = try Self.series[2].organs.flatMap { organ, years in
      try years.map { try report("\(organ)\($0)", organ: organ, year: $0) }
    }
    let (one, other) = (rollUp(reports), rollUp(reports.reversed()))
    #expect(one.successions == other.successions)
    #expect(one.coverage == other.coverage)
  }
}
