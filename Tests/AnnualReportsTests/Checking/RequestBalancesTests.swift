import Testing

@testable import AnnualReports

/// Table three: rows, columns, and the flow of requests.
struct RequestBalancesTests {
  private static let received = Report.zeros().with([
    "requests.received_new.natural": "3", "requests.received_new.total": "3",
    "requests.granted.natural": "2", "requests.granted.total": "2",
    "requests.outcome_total.natural": "2", "requests.outcome_total.total": "2",
    "requests.carried_out.natural": "1", "requests.carried_out.total": "1",
  ])

  static let cases = [
    EditCase("all zeros", .zeros()),
    EditCase("three received, two granted, one carried out", received),
    EditCase(
      "a row's total is too low", received.with(["requests.granted.total": "1"]),
      breaks: "T3-ROW", "T3-SUM"),
    EditCase(
      "a row's total is blank", received.with(["requests.granted.total": "_"]), breaks: "S-BLANK"),
    EditCase(
      "an applicant is blank in a row whose total is wrong",
      .zeros().with(["requests.refused.state_secret.total": "_"])
        .with(["requests.refused.state_secret.natural": "4"]),
      breaks: "S-BLANK", "T3-SUM"),
    EditCase(
      "more dealt with than received", received.with(["requests.carried_out.natural": "2"]),
      breaks: "T3-FLOW", "T3-ROW"),
    EditCase(
      "carried in is a slash, so the flow is not checkable",
      received.with([
        "requests.carried_in.natural": "/", "requests.carried_out.natural": "9",
        "requests.carried_out.total": "9", "requests.carried_in.total": "8",
      ]), breaks: "S-BLANK"),
    EditCase(
      "an outcome is missing in the sum",
      received.with([
        "requests.granted.natural": "0", "requests.granted.total": "0",
        "requests.unable.not_held.natural": "2", "requests.unable.not_held.total": "1",
      ]), breaks: "T3-ROW", "T3-SUM"),
    EditCase(
      "beyond the range of numbers nothing is checked",
      .zeros().with([
        "requests.repeat": "0"
      ].isEmpty ? [:] : [:]).with([
        "requests.refused.third_party.natural": "9000000000000",
        "requests.refused.third_party.business": "9000000000000",
      ])),
  ]

  @Test(arguments: cases)
  func `balances of table three`(_ sample: EditCase) {
    #expect(sample.report.broken == sample.broken)
  }
}
