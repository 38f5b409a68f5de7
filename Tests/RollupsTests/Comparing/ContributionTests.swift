import AnnualReports
import Rollups
import Testing

struct ContributionTests {
  static func reports() throws -> [Report] {
    [
      try report("a1", organ: "甲局", year: 2023, ["licensing.decisions": 10]),
      try report("a2", organ: "甲局", ["licensing.decisions": 4]),
      try report("b1", at: "410702", organ: "乙局", year: 2023, ["licensing.decisions": 30]),
      try report("c2", at: "410704", organ: "丙局", ["licensing.decisions": 20]),
      try report("d1", at: "410700", organ: "丁局", year: 2023, ["licensing.decisions": 60]),
      try report("d2", at: "410700", organ: "丁局", ["licensing.decisions": 61]),
      try report("e2", at: "410711", organ: "戊局", ["licensing.decisions": .blank]),
    ]
  }

  @Test func `members of a prefecture are its counties and its own bodies`() throws {
    let change = try panel(Self.reports(), .regions(.prefecture), hasContributions: true)
      .row("410700").changes[0][0]
    let names = change.contributions.map { part in
      switch part.member {
      case .region(let region): region.code
      case .own: "own"
      case .authority(let name): name
      }
    }
    #expect(names == ["410702", "410704", "410703", "own"])
    #expect(change.contributions.map(\.change) == [-30, 20, -6, 1])
    #expect(change.contributions.map(\.points) == [-30, 20, -6, 1])
    #expect(change.contributions[0].movement == Movement(value: nil, previous: 30))
    #expect(Quantity(sumOf: change.contributions.map(\.change)) == change.overall.change)
  }

  static let levels: [(subjects: PanelRequest.Subjects, within: String?, members: [String])] = [
    (.regions(.country), nil, ["410000"]),
    (.regions(.province), nil, ["410700"]),
    (.regions(.county), "410703", ["410703甲局"]),
    (.domains, nil, ["410000"]),
    (.domains, "410700", ["410702", "410704", "410703", "own"]),
    (.authorities, "410703", ["410703甲局"]),
  ]

  @Test(arguments: levels)
  func `members are one level below`(
    _ example: (subjects: PanelRequest.Subjects, within: String?, members: [String])
  ) throws {
    let panel = try panel(
      Self.reports(), example.subjects, within: example.within, hasContributions: true)
    let members = panel.rows[0].changes[0][0].contributions.map(\.member)
    #expect(
      members.map { member in
        switch member {
        case .region(let region): region.code
        case .own: "own"
        case .authority(let name): name
        }
      } == example.members)
  }

  @Test func `there are none unless asked for, and none for rates`() throws {
    #expect(
      try panel(Self.reports(), .regions(.prefecture)).rows[0].changes[0][0].contributions.isEmpty)
    let rates = try panel(
      Self.reports(), .regions(.prefecture), ["rate.refusal"], hasContributions: true)
    #expect(rates.rows[0].changes[0][0].contributions.isEmpty)
  }

  @Test func `on a base of 0 there are no points`() throws {
    let reports = [
      try report("a", year: 2023, ["licensing.decisions": 0]),
      try report("b", ["licensing.decisions": 5]),
    ]
    let change = try panel(reports, .regions(.county), hasContributions: true).rows[0].changes[0][0]
    #expect(change.contributions.map(\.change) == [5] && change.contributions[0].points == nil)
    #expect(change.percent == nil && change.annualGrowth == nil)
  }
}
