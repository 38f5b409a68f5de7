import AnnualReports
import Rollups
import Testing

struct ChangeTests {
  @Test func `only authorities of both years are compared like for like`() throws {
    let result = rollUp([
      try report("a1", organ: "甲局", year: 2023, ["licensing.decisions": 10]),
      try report("a2", organ: "甲局", year: 2024, ["licensing.decisions": 15]),
      try report("b1", organ: "乙局", year: 2023, ["licensing.decisions": 100]),
      try report("c2", organ: "丙局", year: 2024, ["licensing.decisions": 7]),
      try report("d1", organ: "丁局", year: 2023, ["licensing.decisions": .blank]),
      try report("d2", organ: "丁局", year: 2024, ["licensing.decisions": 1]),
    ])
    for (level, code) in [
      (RegionLevel.county, "410703"), (.prefecture, "410700"), (.country, "100000"),
    ] {
      let change = try result.change(level, code, to: 2024)
      #expect(change.overall == Movement(value: 23, previous: 110))
      #expect(change.matched == Movement(value: 15, previous: 10))
      #expect(change.matchedAuthorities == 1 && change.matched.percent == 50)
      #expect(change.status == .derived && change.breaks.isEmpty)
    }
  }

  /// A figure before and after, and what must come of them.
  struct Case: CustomTestStringConvertible {
    let name: String
    let before: Figure?
    let after: Figure
    let change: Quantity?
    let percent: Quantity?
    let status: FigureStatus
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "up", before: 3, after: 4, change: 1, percent: .init(millionths: 33_333_333),
      status: .derived),
    Case(
      name: "down", before: 3, after: 1, change: -2, percent: .init(millionths: -66_666_667),
      status: .derived),
    Case(name: "from 0", before: 0, after: 4, change: 4, percent: nil, status: .derived),
    Case(name: "from below 0", before: -2, after: 4, change: 6, percent: nil, status: .derived),
    Case(name: "to 0", before: 4, after: 0, change: -4, percent: -100, status: .derived),
    Case(name: "from a blank", before: .blank, after: 4, change: nil, percent: nil, status: .blank),
    Case(name: "to a blank", before: 4, after: .blank, change: nil, percent: nil, status: .blank),
    Case(
      name: "from no report", before: nil, after: 4, change: nil, percent: nil, status: .missing),
    Case(
      name: "out of range", before: .millionths(.min), after: .millionths(.max), change: nil,
      percent: nil, status: .unreadable),
    Case(
      name: "half to even", before: .millionths(200_000_000), after: .millionths(200_000_001),
      change: .init(millionths: 1), percent: .zero, status: .derived),
  ]

  @Test(arguments: cases, Basis.allCases)
  func `a change needs both figures`(_ example: Case, basis: Basis) throws {
    let scope: Scope = basis == .summed ? .organ : .regionTotal
    var reports = [
      try report("z", at: "110101", year: 2023),
      try report(
        "b", scope: scope, year: 2024,
        ["licensing.decisions": example.after, "penalties.decisions": 0]),
    ]
    if let before = example.before {
      reports.append(
        try report(
          "a", scope: scope, year: 2023, ["licensing.decisions": before, "penalties.decisions": 0]))
    }
    let change = try rollUp(reports).change(.county, "410703", to: 2024, basis)
    #expect(change.overall.change == example.change)
    #expect(change.overall.percent == example.percent)
    #expect(change.status == example.status)
    let isMatched = change.overall.value != nil && change.overall.previous != nil
    #expect(change.matchedAuthorities == (isMatched ? 1 : 0))
    #expect(change.matched == (isMatched ? change.overall : Movement(value: nil, previous: nil)))
  }

  @Test func `years are compared with the one before in the data`() throws {
    let result = rollUp(try [2019, 2021, 2024].map { try report(String($0), year: $0) })
    let pairs = result.comparisons.filter { $0.region.level == .county }
    #expect(pairs.map(\.year) == [2021, 2024] && pairs.map(\.previousYear) == [2019, 2021])
  }

  @Test func `a region without a report in the later year has no comparison`() throws {
    let result = rollUp([
      try report("a", year: 2023), try report("b", at: "410702", year: 2024),
    ])
    #expect(
      result.comparisons.filter { $0.region.level == .county }.map(\.region.code) == ["410702"])
  }
}
