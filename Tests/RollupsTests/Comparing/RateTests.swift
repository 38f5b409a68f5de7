import AnnualReports
import Rollups
import Testing

struct RateTests {
  /// Figures, a rate, and what must come of it in percent.
  struct Case: CustomTestStringConvertible {
    let rate: String
    let figures: [String: Figure]
    let value: Quantity?
    var name = ""
    var testDescription: String { rate + " " + name }
  }

  static let outcomes: [String: Figure] = [
    "requests.granted.total": 3, "requests.granted_partial.total": 1,
    "requests.refused.all.total": 2, "requests.unable.not_held.total": 1,
    "requests.outcome_total.total": 8, "requests.received_new.total": 9,
    "requests.received_new.natural": 6, "requests.carried_in.total": 1,
  ]
  static let disputes: [String: Figure] = [
    "requests.outcome_total.total": 8,
    "disputes.review.total": 3, "disputes.review.corrected": 1, "disputes.review.pending": 1,
    "disputes.suit_direct.total": 2, "disputes.suit_direct.corrected": 0,
    "disputes.suit_direct.pending": 0, "disputes.suit_after_review.total": 1,
    "disputes.suit_after_review.corrected": 0, "disputes.suit_after_review.pending": 1,
  ]

  static let cases = [
    Case(rate: "rate.disclosure", figures: outcomes, value: 50),
    Case(rate: "rate.full_grant", figures: outcomes, value: .init(millionths: 37_500_000)),
    Case(rate: "rate.refusal", figures: outcomes, value: 25),
    Case(rate: "rate.not_held", figures: outcomes, value: .init(millionths: 12_500_000)),
    Case(rate: "rate.closing", figures: outcomes, value: 80),
    Case(rate: "rate.natural_person", figures: outcomes, value: .init(millionths: 66_666_667)),
    Case(rate: "rate.dispute", figures: disputes, value: 75),
    Case(rate: "rate.correction", figures: disputes, value: 25),
    Case(
      rate: "rate.refusal",
      figures: ["requests.refused.all.total": 0, "requests.outcome_total.total": 0],
      value: nil, name: "of nothing"),
    Case(
      rate: "rate.refusal",
      figures: ["requests.refused.all.total": 1, "requests.outcome_total.total": .blank],
      value: nil, name: "of a blank"),
  ]

  @Test(arguments: cases)
  func `rates come from their figures`(_ example: Case) throws {
    let panel = try panel([try report("a", example.figures)], .regions(.county), [example.rate])
    #expect(panel.rows[0].cells[0][0].value == example.value)
  }

  @Test func `why there is no rate`() throws {
    let figures: [[String: Figure]] = [
      ["requests.refused.all.total": 0, "requests.outcome_total.total": 0],
      ["requests.refused.all.total": 1, "requests.outcome_total.total": .blank],
      ["requests.refused.all.total": 1],
    ]
    let reasons: [FigureStatus] = try figures.map {
      try panel([try report("a", $0)], .regions(.county), ["rate.refusal"]).rows[0].cells[0][0]
        .status
    }
    #expect(reasons == [.notApplicable, .blank, .missing])
  }

  @Test func `both sides of a rate count the authorities with all its figures`() throws {
    let key = ["requests.refused.all.total", "requests.outcome_total.total"]
    func figures(_ refused: Figure, _ all: Figure) -> [String: Figure] {
      [key[0]: refused, key[1]: all]
    }
    let reports = [
      try report("a1", organ: "甲局", year: 2023, figures(1, 4)),
      try report("a2", organ: "甲局", figures(3, 6)),
      try report("b1", organ: "乙局", year: 2023, figures(.blank, 100)),
      try report("b2", organ: "乙局", figures(0, 4)),
    ]
    let row = try panel(reports, .regions(.county), ["rate.refusal"]).rows[0]
    #expect(row.cells[0].map(\.value) == [25, 30] && row.cells[0].map(\.reported) == [1, 2])
    let change = row.changes[0][0]
    #expect(change.overall.change == 5 && change.percent == nil && change.annualGrowth == nil)
    #expect(change.matched == Movement(value: 50, previous: 25) && change.matchedAuthorities == 1)
    #expect(change.matchedPercent == nil && change.isRate)
  }

  @Test func `every rate is found by its key and no two share one`() {
    let keys = Rate.all.map(\.key)
    #expect(Set(keys).count == keys.count && keys.allSatisfy { Measure(key: $0)?.key == $0 })
    #expect(Measure(key: "rate.none") == nil && Measure(key: "licensing.decisions")?.unit == "件")
  }
}
