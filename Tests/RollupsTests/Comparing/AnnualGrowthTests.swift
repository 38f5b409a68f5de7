import AnnualReports
import Rollups
import Testing

struct AnnualGrowthTests {
  /// A figure in 2021 and in a later year, and the growth a year in percent.
  static let cases: [(before: Figure, after: Figure, year: Int, growth: Int64?)] = [
    (100, 121, 2023, 10_000_000), (100, 100, 2024, 0), (8, 1, 2024, -50_000_000),
    (100, 110, 2022, 10_000_000), (1, 2, 2031, 7_177_300), (3, 0, 2024, -100_000_000),
    (1, 1_000_000_000, 2030, 900_000_000), (0, 5, 2024, nil), (-1, 5, 2024, nil),
    (5, -1, 2024, nil), (.blank, 5, 2024, nil), (5, .blank, 2024, nil),
    (100, 200, 2024, 25_992_100),
  ]

  @Test(arguments: cases)
  func `growth compounds over the years between`(
    _ example: (before: Figure, after: Figure, year: Int, growth: Int64?)
  ) throws {
    let reports = [
      try report("a", year: 2021, ["licensing.decisions": example.before]),
      try report("b", year: example.year, ["licensing.decisions": example.after]),
    ]
    let change = try panel(reports, .regions(.county)).rows[0].changes[0][0]
    #expect(change.annualGrowth?.millionths == example.growth)
    #expect(change.matchedAnnualGrowth?.millionths == example.growth)
  }
}
