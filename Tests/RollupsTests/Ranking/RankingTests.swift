import AnnualReports
import Regions
import Rollups
import Testing

struct RankingTests {
  static let codes = ["410702", "410703", "410704", "410711", "410721", "410724"]

  /// A county for each figure of a year.
  static func reports(_ figures: [Figure], year: Int = 2024) throws -> [Report] {
    try zip(codes, figures).map { code, figure in
      try report("\(code) \(year)", at: code, year: year, ["licensing.decisions": figure])
    }
  }

  static func ranking(
    _ reports: [Report], by criterion: Ranking.Criterion = .value, population: Population? = nil
  ) throws -> Ranking {
    let panel = try panel(reports, .regions(.county))
    return try #require(Ranking(of: panel, by: criterion, population: population))
  }

  static let cases: [(figures: [Figure], ranks: [Int?], codes: [String])] = [
    ([5], [1], ["410702"]),
    ([1, 3, 2], [1, 2, 3], ["410703", "410704", "410702"]),
    ([2, 3, 2, 1], [1, 2, 2, 4], ["410703", "410702", "410704", "410711"]),
    ([4, 4, 4], [1, 1, 1], ["410702", "410703", "410704"]),
    ([.blank, 0, 7], [1, 2, nil], ["410704", "410703", "410702"]),
    ([.blank, .blank], [nil, nil], ["410702", "410703"]),
  ]

  @Test(arguments: cases)
  func `equals share a rank and who has no value has none`(
    _ example: (figures: [Figure], ranks: [Int?], codes: [String])
  ) throws {
    let ranking = try Self.ranking(try Self.reports(example.figures))
    #expect(ranking.entries.map(\.rank) == example.ranks)
    #expect(ranking.entries.map(\.subject.region.code) == example.codes)
    #expect(ranking.entries.allSatisfy { ($0.status == .derived) == ($0.rank != nil) })
    #expect(ranking.dispersion?.count ?? 0 == example.ranks.compactMap(\.self).count)
  }

  static let cuts: [(top: Int?, bottom: Int?, ranks: [Int?])] = [
    (nil, nil, [1, 2, 2, 4, 5, nil]), (1, nil, [1]), (2, nil, [1, 2, 2]), (3, nil, [1, 2, 2]),
    (nil, 1, [5]), (nil, 2, [4, 5]), (nil, 3, [2, 2, 4, 5]), (1, 1, [1, 5]),
    (9, nil, [1, 2, 2, 4, 5]), (nil, 9, [1, 2, 2, 4, 5]), (0, nil, []), (nil, 0, []),
  ]

  @Test(arguments: cuts)
  func `a cut never parts equals`(_ cut: (top: Int?, bottom: Int?, ranks: [Int?])) throws {
    let ranking = try Self.ranking(try Self.reports([9, 8, 8, 4, 1, .blank]))
    #expect(ranking.entries(top: cut.top, bottom: cut.bottom).map(\.rank) == cut.ranks)
  }

  static let changes: [(criterion: Ranking.Criterion, values: [Quantity?])] = [
    (.value, [20, 15, 3, nil]), (.change, [10, 5, 3, nil]), (.percent, [100, 50, nil, nil]),
    (.matchedChange, [10, 5, 3, nil]), (.matchedPercent, [100, 50, nil, nil]),
  ]

  @Test(arguments: changes)
  func `changes are ranked too`(_ example: (criterion: Ranking.Criterion, values: [Quantity?]))
    throws
  {
    let reports =
      try Self.reports([10, 10, 0, 7], year: 2023) + Self.reports([15, 20, 3, .blank])
    let ranking = try Self.ranking(reports, by: example.criterion)
    #expect(ranking.entries.map(\.value) == example.values)
    #expect(ranking.previousYear == (example.criterion == .value ? nil : 2023))
    let reasons = ranking.entries.filter { $0.value == nil }.map(\.status)
    #expect(reasons.last == .blank && (reasons.count == 1 || reasons[0] == .notApplicable))
  }

  @Test func `values per head need people`() throws {
    var population = Population()
    population[DivisionCode("410702"), 2024] = 50_000
    population[DivisionCode("410703"), 2024] = 30_000
    population[DivisionCode("410704"), 2023] = 10_000
    population[DivisionCode("410711"), 2024] = 0
    let ranking = try Self.ranking(try Self.reports([10, 10, 10, 10]), population: population)
    #expect(ranking.entries.map(\.value) == [.init(millionths: 3_333_333), 2, nil, nil])
    #expect(ranking.entries.map(\.population) == [30_000, 50_000, nil, nil])
    #expect(ranking.entries.map(\.status) == [.derived, .derived, .missing, .missing])
  }

  @Test func `a measure that is not there cannot be ranked`() throws {
    let panel = try panel(try Self.reports([1]), .regions(.county))
    #expect(Ranking(of: panel, measure: 1) == nil && Ranking(of: panel, measure: -1) == nil)
    #expect(Ranking(of: try RollupsTests.panel([], .domains)) == nil)
  }
}
