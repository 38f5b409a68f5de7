import AnnualReports
import Rollups
import Testing

struct DispersionTests {
  /// Values, and what must come of them, in thousandths.
  struct Case: CustomTestStringConvertible {
    let name: String
    let values: [Quantity]
    let mean: Int64
    let deviation: Int64
    let quartiles: [Int64]
    let variation: Int64?
    let gini: Int64?
    let medianDeviation: Int64
    var outliers: [Quantity] = []
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "one", values: [7], mean: 7000, deviation: 0, quartiles: [7000, 7000, 7000],
      variation: 0, gini: 0, medianDeviation: 0),
    Case(
      name: "two", values: [1, 3], mean: 2000, deviation: 1000, quartiles: [1500, 2000, 2500],
      variation: 500, gini: 250, medianDeviation: 1000),
    Case(
      name: "four in any order", values: [4, 1, 3, 2], mean: 2500, deviation: 1118,
      quartiles: [1750, 2500, 3250], variation: 447, gini: 250, medianDeviation: 1000),
    Case(
      name: "one holds all", values: [0, 0, 0, 8], mean: 2000, deviation: 3464,
      quartiles: [0, 0, 2000], variation: 1732, gini: 750, medianDeviation: 0),
    Case(
      name: "all 0", values: [0, 0, 0], mean: 0, deviation: 0, quartiles: [0, 0, 0],
      variation: nil, gini: nil, medianDeviation: 0),
    Case(
      name: "below 0", values: [-3, 1, 2], mean: 0, deviation: 2160,
      quartiles: [-1000, 1000, 1500],
      variation: nil, gini: nil, medianDeviation: 1000, outliers: []),
    Case(
      name: "one apart", values: [1, 2, 3, 4, 5, 100], mean: 19167, deviation: 36173,
      quartiles: [2250, 3500, 4750], variation: 1887, gini: 732, medianDeviation: 1500,
      outliers: [100]),
    Case(
      name: "far below", values: [-100, 1, 2, 3, 4], mean: -18000, deviation: 41012,
      quartiles: [1000, 2000, 3000], variation: nil, gini: nil, medianDeviation: 1000,
      outliers: [-100]),
  ]

  @Test(arguments: cases)
  func `values are described`(_ example: Case) throws {
    let spread = try #require(Dispersion(of: example.values))
    func thousandths(_ value: Quantity?) -> Int64? {
      value.map { Int64((Double($0.millionths) / 1000).rounded()) }
    }
    #expect(spread.count == example.values.count)
    #expect(thousandths(spread.mean) == example.mean)
    #expect(thousandths(spread.standardDeviation) == example.deviation)
    #expect(
      [spread.lowerQuartile, spread.median, spread.upperQuartile].map(thousandths)
        == example.quartiles)
    #expect(spread.minimum == example.values.min() && spread.maximum == example.values.max())
    #expect(thousandths(spread.variationCoefficient) == example.variation)
    #expect(thousandths(spread.gini) == example.gini)
    #expect(thousandths(spread.medianDeviation) == example.medianDeviation)
    #expect(example.values.filter(spread.isOutlier) == example.outliers)
  }

  @Test func `a value on the threshold does not stand apart`() throws {
    // The deviation is 6.745 and the threshold 35 away from the median.
    let values: [Quantity] = [
      .init(millionths: -6_745_000), .zero, .init(millionths: 6_745_000),
    ]
    let spread = try #require(Dispersion(of: values))
    #expect(!spread.isOutlier(35) && spread.isOutlier(.init(millionths: 35_000_001)))
    #expect(!spread.isOutlier(-35) && spread.isOutlier(.init(millionths: -35_000_001)))
  }

  @Test func `of nothing there is no spread and the range's ends do no harm`() throws {
    #expect(Dispersion(of: []) == nil)
    let ends = try #require(
      Dispersion(of: [.init(millionths: .min), .init(millionths: .max), .zero]))
    #expect(ends.median == .zero && ends.gini == nil && ends.minimum.millionths == .min)
  }
}
