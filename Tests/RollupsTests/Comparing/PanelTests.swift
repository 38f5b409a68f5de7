import AnnualReports
import Rollups
import Testing

struct PanelTests {
  static func reports() throws -> [Report] {
    [
      try report("a1", organ: "甲局", year: 2021, ["licensing.decisions": 10]),
      try report("a2", organ: "甲局", year: 2022, ["licensing.decisions": 12]),
      try report("a4", organ: "甲局", year: 2024, ["licensing.decisions": 15]),
      try report("b1", at: "410702", organ: "乙局", year: 2021, ["licensing.decisions": 100]),
      try report("c4", at: "410700", organ: "丙局", domain: .health, ["licensing.decisions": 7]),
      try report("d2", at: "330102", organ: "丁局", year: 2022, ["licensing.decisions": .blank]),
    ]
  }

  @Test func `years stand side by side with their coverage`() throws {
    let panel = try panel(Self.reports(), .regions(.prefecture))
    #expect(panel.years == [2021, 2022, 2024] && panel.codes == ["330100", "410700"])
    #expect(try panel.values("410700") == [110, 12, 22])
    let cells = try panel.row("410700").cells[0]
    #expect(cells.map(\.reported) == [2, 1, 2] && cells.map(\.expected) == [3, 3, 3])
    let blank = try panel.row("330100").cells[0]
    #expect(blank.map(\.value) == [nil, nil, nil])
    #expect(blank.map(\.status) == [.missing, .blank, .missing])
    #expect(blank.map(\.reports) == [0, 1, 0] && panel.reportCount == 6)
  }

  @Test func `changes go from year to year and from the first to the last`() throws {
    let row = try panel(Self.reports(), .regions(.prefecture)).row("410700")
    let changes = row.changes[0]
    #expect(changes.map(\.previousYear) == [2021, 2022, 2021])
    #expect(changes.map(\.year) == [2022, 2024, 2024])
    #expect(changes.map(\.overall.change) == [-98, 10, -88])
    #expect(
      changes.map(\.matched) == [
        Movement(value: 12, previous: 10), Movement(value: 15, previous: 12),
        Movement(value: 15, previous: 10),
      ])
    #expect(changes.map(\.matchedAuthorities) == [1, 1, 1] && changes[2].percent == -80)
    #expect(changes[2].matchedPercent == 50 && changes[0].breaks.isEmpty)
  }

  @Test func `rows may be domains or authorities and lie in a region`() throws {
    let domains = try panel(Self.reports(), .domains, within: "410700")
    #expect(domains.rows.map(\.subject.domain) == [.education, .health])
    #expect(domains.rows.map { $0.cells[0][2].value } == [15, 7])
    #expect(domains.rows[0].subject.region.name == "新乡市")
    let authorities = try panel(Self.reports(), .authorities, years: [2021, 2024])
    #expect(
      authorities.rows.map(\.subject.authority) == ["410700丙局", "410702乙局", "410703甲局"])
    let inside = try panel(Self.reports(), .regions(.county), within: "410703")
    #expect(inside.codes == ["410703"])
  }

  @Test func `what may not be added is shown for single authorities only`() throws {
    let reports = [try report("a", year: 2023, ["licensing.items_prev": 3])]
    let key = ["licensing.items_prev"]
    let region = try panel(reports, .regions(.county), key).rows[0].cells[0][0]
    #expect(region.value == nil && region.status == .notApplicable && region.reported == 1)
    #expect(try panel(reports, .authorities, key).rows[0].cells[0][0].value == 3)
  }

  @Test func `what regions report stands by itself`() throws {
    let reports = [
      try report("a", scope: .regionTotal, year: 2023, ["licensing.decisions": 5]),
      try report("b", at: "410700", scope: .regionTotal, year: 2023, ["licensing.decisions": 50]),
      try report("c", year: 2023, ["licensing.decisions": 3]),
    ]
    let prefectures = try panel(reports, .regions(.prefecture), basis: .reported)
    #expect(prefectures.codes == ["410700"])
    #expect(try prefectures.values("410700") == [50])
    #expect(try panel(reports, .regions(.county), basis: .reported).values("410703") == [5])
    #expect(try panel(reports, .domains, basis: .reported).rows.isEmpty)
  }

  @Test func `a year without reports is an empty column and no reports make no rows`() throws {
    let panel = try panel(Self.reports(), .regions(.prefecture), years: [2020, 2021])
    #expect(try panel.values("410700") == [nil, 110])
    #expect(try panel.row("410700").changes[0][0].status == .missing)
    let empty = try RollupsTests.panel([], .regions(.prefecture))
    #expect(empty.rows.isEmpty && empty.years.isEmpty && empty.reportCount == 0)
  }

  @Test func `the order of reports does not matter`() throws {
    let one = try panel(Self.reports(), .authorities, hasContributions: true)
    let other = try panel(Self.reports().reversed(), .authorities, hasContributions: true)
    #expect(one.rows.map(\.subject) == other.rows.map(\.subject))
    #expect(one.rows.map(\.cells) == other.rows.map(\.cells))
  }
}
