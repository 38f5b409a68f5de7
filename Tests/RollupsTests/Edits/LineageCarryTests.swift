import AnnualReports
import Rollups
import Testing

/// Requests carried over by bodies that were renamed or merged.
struct LineageCarryTests {
  private static let out: [String: Figure] = ["requests.carried_out.total": 5]

  private static func carry(_ reports: [Report], _ aliases: [AuthorityAlias] = [])
    -> [EditFinding]
  {
    var settings = everyLevel(indicators: Rollup.editedIndicators)
    settings.aliases = aliases
    var rollup = Rollup(settings: settings)
    for (index, report) in reports.enumerated() { rollup.add(report, index: index) }
    return rollup.edits(beside: rollup.finish()).filter { $0.located.finding.rule == "X-CARRY" }
  }

  private static func renamed(_ carriedIn: Figure) throws -> [Report] {
    [
      try report("a", organ: "教育局", year: 2020, out),
      try report(
        "b", organ: "教育体育局", year: 2021, ["requests.carried_in.total": carriedIn]),
    ]
  }

  @Test func `a renamed body begins with what it carried out under its old name`() throws {
    #expect(Self.carry(try Self.renamed(5)).isEmpty)
    let found = Self.carry(try Self.renamed(6))
    #expect(found.map(\.line) == ["2021 X-CARRY warning requests.carried_in.total 6≠5"])
    #expect(found.first?.others.map(\.source) == ["a"])
    #expect(found.first?.located.finding.chinese.contains("（410703教育局）") == true)
  }

  private static func merged(_ carriedIn: Figure) throws -> [Report] {
    try renamed(carriedIn)
      + [try report("c", organ: "体育局", year: 2020, ["requests.carried_out.total": 2])]
  }

  private static let aliases = ["教育局", "体育局"].map {
    AuthorityAlias(division: nil, former: $0, authority: "教育体育局")
  }

  @Test func `a merged body begins with what all of them carried out`() throws {
    #expect(Self.carry(try Self.merged(7), Self.aliases).isEmpty)
    let found = Self.carry(try Self.merged(5), Self.aliases)
    #expect(found.map(\.line) == ["2021 X-CARRY warning requests.carried_in.total 5≠7"])
    #expect(found.first?.others.map(\.source) == ["a", "c"])
  }

  @Test func `without the report of one of them nothing is said`() throws {
    let others = [
      try report("c", organ: "体育局", year: 2019, Self.out),
      try report("d", organ: "教育局", year: 2019, ["requests.carried_out.total": 0]),
    ]
    #expect(Self.carry(try Self.renamed(9) + others, Self.aliases).isEmpty)
  }
}
