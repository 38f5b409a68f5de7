import AnnualReports
import Rollups
import Testing

struct AbsenceTests {
  /// What two bureaus report, and what the county's sum must be.
  struct Case: CustomTestStringConvertible {
    let name: String
    let figures: [Figure]
    let value: Quantity?
    let status: FigureStatus
    /// reported, blank, not applicable, without figure.
    let counts: [Int32]
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "a blank is no 0", figures: [.blank, 0], value: 0, status: .derived,
      counts: [1, 1, 0, 0]),
    Case(
      name: "blanks alone sum to nothing", figures: [.blank, .blank], value: nil, status: .blank,
      counts: [0, 2, 0, 0]),
    Case(
      name: "missing alone sums to nothing", figures: [.missing, .missing], value: nil,
      status: .missing, counts: [0, 0, 0, 2]),
    Case(
      name: "a dash is not applicable", figures: [Figure(status: .notApplicable), 7], value: 7,
      status: .derived, counts: [1, 0, 1, 0]),
    Case(
      name: "of two reasons the first holds", figures: [.missing, Figure(status: .text)],
      value: nil, status: .text, counts: [0, 0, 0, 2]),
    Case(
      name: "a derived figure counts", figures: [Figure(3, status: .derived), 4], value: 7,
      status: .derived, counts: [2, 0, 0, 0]),
    Case(
      name: "unknown unit stays out", figures: [.millionths(251_000, hasKnownUnit: false), 2],
      value: 2, status: .derived, counts: [1, 0, 0, 1]),
    Case(
      name: "unknown unit alone is nothing",
      figures: [.millionths(5, hasKnownUnit: false), .millionths(0, hasKnownUnit: false)],
      value: nil, status: .ambiguous, counts: [0, 0, 0, 2]),
    Case(
      name: "a sum out of range is none", figures: [.millionths(.max), .millionths(.max)],
      value: nil, status: .unreadable, counts: [2, 0, 0, 0]),
    Case(
      name: "a negative amount is subtracted", figures: [-3, 2], value: -1, status: .derived,
      counts: [2, 0, 0, 0]),
  ]

  @Test(arguments: cases)
  func `a sum tells what it is made of`(_ example: Case) throws {
    let reports = try example.figures.enumerated().map { number, figure in
      try report(
        "\(number)", organ: "局\(number)", ["fees.amount": figure, "licensing.decisions": 0])
    }
    let total = try rollUp(reports).total(.county, "410703", "fees.amount")
    #expect(total.value == example.value)
    #expect(total.status == example.status)
    let counts = total.counts
    #expect(
      [counts.reported, counts.blank, counts.notApplicable, counts.withoutFigure]
        == example.counts)
  }

  @Test func `catalogue items have counts and no sum`() throws {
    let figures: [String: Figure] = ["licensing.items_prev": 12]
    let total = try rollUp([try report("a", figures)]).total(
      .county, "410703", "licensing.items_prev")
    #expect(total.value == nil && total.status == .notApplicable && total.distribution == nil)
    #expect(total.counts.reported == 1)
  }

  @Test func `a sum out of range is a finding`() throws {
    let huge = try ["a", "b"].map { try report($0, organ: $0, ["fees.amount": .millionths(.max)]) }
    let ranges = rollUp(huge).findings(of: "U-RANGE")
    #expect(ranges.count == 4 && ranges.allSatisfy { $0.finding.severity == .error })
  }

  @Test func `nothing rolls up to nothing`() {
    let result = rollUp([])
    #expect(result.totals.isEmpty && result.coverage.isEmpty && result.findings.isEmpty)
    #expect(result.comparisons.isEmpty && result.prefectures.isEmpty && result.years.isEmpty)
  }
}
