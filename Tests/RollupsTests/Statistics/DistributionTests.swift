import AnnualReports
import Rollups
import Testing

struct DistributionTests {
  /// Figures in millionths, and their mean, median, minimum and maximum.
  struct Case: CustomTestStringConvertible {
    let figures: [Int64]
    let expected: [Int64]
    var testDescription: String { "\(figures)" }
  }

  static let cases = [
    Case(figures: [7], expected: [7, 7, 7, 7]),
    Case(figures: [1, 2], expected: [2, 2, 1, 2]),
    Case(figures: [2, 3], expected: [2, 2, 2, 3]),
    Case(figures: [-1, -2], expected: [-2, -2, -2, -1]),
    Case(figures: [-2, -3], expected: [-2, -2, -3, -2]),
    Case(figures: [0, 0, 1], expected: [0, 0, 0, 1]),
    Case(figures: [0, 0, 5], expected: [2, 0, 0, 5]),
    Case(figures: [0, 0, 9, 9], expected: [4, 4, 0, 9]),
    Case(figures: [-5, 0, 0, 0], expected: [-1, 0, -5, 0]),
    Case(figures: [-5, -5, 0], expected: [-3, -5, -5, 0]),
    Case(figures: [3, 1, 2, 5, 4], expected: [3, 3, 1, 5]),
    Case(
      figures: [.max, .max, .min],
      expected: [3_074_457_345_618_258_602, .max, .min, .max]),
    Case(figures: [.max, .max - 1], expected: [.max - 1, .max - 1, .max - 1, .max]),
  ]

  private static func numbers(of distribution: Distribution?) -> [Int64]? {
    distribution.map {
      [$0.mean, $0.median, $0.minimum, $0.maximum].map(\.millionths)
    }
  }

  @Test(arguments: cases)
  func `statistics are exact`(_ example: Case) throws {
    let quantities = example.figures.map { Quantity(millionths: $0) }
    #expect(Self.numbers(of: Distribution(of: quantities)) == example.expected)
    #expect(Self.numbers(of: Distribution(of: quantities.reversed())) == example.expected)
    let reports = try example.figures.enumerated().map {
      try report("\($0)", organ: "\($0)局", ["licensing.decisions": .millionths($1)])
    }
    let total = try rollUp(reports).total(.county, "410703")
    #expect(Self.numbers(of: total.distribution) == example.expected)
  }

  @Test func `nothing has no distribution`() {
    #expect(Distribution(of: []) == nil)
  }

  @Test(arguments: [10, 100, 1_000, 10_000], [2, 50, 1 << 40])
  func `the median is that of sorting`(count: Int, spread: UInt64) throws {
    var random = SeededRandom(seed: spread &+ UInt64(count))
    let values = (0..<count).map { _ in Int64(random.next() % spread) }
    let sorted = values.sorted()
    let pair = sorted[count / 2 - 1] + sorted[count / 2]
    let distribution = try #require(Distribution(of: values.map { Quantity(millionths: $0) }))
    #expect(abs(distribution.median.millionths * 2 - pair) <= 1)
    #expect(pair % 2 == 0 || distribution.median.millionths % 2 == 0)
  }

  @Test func `numbers in the worst order are settled too`() throws {
    let pipe = (0..<5_000).map { Int64($0) } + (0..<5_001).reversed().map { Int64($0) }
    #expect(Distribution(of: pipe.map { Quantity(millionths: $0) })?.median.millionths == 2_500)
  }
}
