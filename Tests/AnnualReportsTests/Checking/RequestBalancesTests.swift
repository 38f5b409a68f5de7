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
        "requests.refused.third_party.natural": "9000000000000",
        "requests.refused.third_party.business": "9000000000000",
        "requests.refused.deliberative.natural": "9000000000000",
        "requests.refused.deliberative.business": "9000000000000",
      ])),
    EditCase(
      "one row for other handling",
      Report.zeros(.f2019).with([
        "requests.received_new.other_org": "2", "requests.received_new.total": "2",
        "requests.other.all.other_org": "2", "requests.other.all.total": "2",
        "requests.outcome_total.other_org": "2", "requests.outcome_total.total": "2",
      ])),
    EditCase(
      "one row for other handling is left out of the sum",
      Report.zeros(.f2019).with([
        "requests.other.all.other_org": "2", "requests.other.all.total": "2",
      ]), breaks: "T3-SUM", "T3-SUM"),
    EditCase(
      "a blank line of labels beside the three rows of other handling is no blank",
      .zeros().with(["requests.other.all.natural": "_"])),
  ]

  @Test(arguments: cases)
  func `balances of table three`(_ sample: EditCase) {
    #expect(sample.report.broken == sample.broken)
  }

  @Test func `a derived group proves nothing`() {
    var figures = Report.zeros().figures
    for applicant in Applicant.allCases {
      figures[RequestRow.refusedAll.indicator(applicant)] = Figure(.zero, status: .derived)
    }
    #expect(RequestBalances.rowHolds(.refusedAll, in: figures) == nil)
    #expect(RequestBalances.rowHolds(.granted, in: figures) == true)
    #expect(RequestBalances.sumHolds(.total, in: figures) == true)
  }

  @Test func `the messages name row or column and all numbers`() {
    let report = Report.zeros().with([
      "requests.refused.state_secret.natural": "3", "requests.refused.state_secret.total": "2",
      "requests.outcome_total.natural": "3", "requests.outcome_total.total": "3",
      "requests.received_new.natural": "4", "requests.received_new.total": "4",
      "requests.carried_out.natural": "1", "requests.carried_out.total": "2",
    ])
    #expect(
      report.found.map(\.chinese) == [
        "“（三）不予公开·属于国家秘密”一行：各类申请人之和 3，总计填报 2。",
        "“总计”一列：本年新收 4 加上年结转 0 为 4，办理结果总计 3 加结转下年度 2 为 5，两者应当相等。",
        "“总计”一列：（一）至（六）各项办理结果之和 2，“（七）总计”填报 3。",
        "“四、结转下年度继续办理”一行：各类申请人之和 1，总计填报 2。",
      ])
    #expect(
      report.found.map(\.english) == [
        "row “refused: state secret”: the applicants add up to 3, the total says 2",
        "column “total”: 4 received and 0 carried in make 4, 3 outcomes and 2 carried out make 5",
        "column “total”: the outcomes add up to 2, “outcomes, all” says 3",
        "row “requests carried over to the next year”: the applicants add up to 1, "
          + "the total says 2",
      ])
    #expect(report.found.map(\.found) == ["2", "5", "3", "2"])
    #expect(report.found.map(\.expected) == ["3", "4", "2", "1"])
    #expect(
      report.found.allSatisfy { finding in
        finding.severity == .error && finding.indicator.map(Report.offset) == finding.offset
      })
  }
}
