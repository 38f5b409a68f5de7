import Testing

@testable import AnnualReports

/// Missing tables and rows, and blank cells.
struct CompletenessEditsTests {
  static let cases = [
    EditCase("nothing was read", Report(source: "")),
    EditCase("the form of 2019 in full", .zeros(.f2019)),
    EditCase("table four is missing", .zeros().without("disputes"), breaks: "S-COMPLETE"),
    EditCase(
      "only table two is there", .zeros().without("requests", "disputes"),
      breaks: "S-COMPLETE", "S-COMPLETE"),
    EditCase("a row is missing", .zeros().without("requests.carried_out"), breaks: "S-COMPLETE"),
    EditCase(
      "the rows of other handling are missing", .zeros().without("requests.other"),
      breaks: "S-COMPLETE"),
    EditCase("a forum is missing", .zeros().without("disputes.review"), breaks: "S-COMPLETE"),
    EditCase("a row of table two is missing", .zeros().without("fees"), breaks: "S-COMPLETE"),
    EditCase(
      "a cell of table two is missing", .zeros().without("rules.in_force"), breaks: "S-COMPLETE"),
    EditCase(
      "a row that only 2019 has is missing", .zeros(.f2019).without("other_services"),
      breaks: "S-COMPLETE"),
    EditCase("one blank", .zeros().with(["rules.in_force": "_"]), breaks: "S-BLANK"),
    EditCase(
      "blanks in every table",
      .zeros().with([
        "rules.in_force": "_", "requests.granted.research": "/", "disputes.review.other": "_",
      ]), breaks: "S-BLANK", "S-BLANK", "S-BLANK"),
  ]

  @Test(arguments: cases)
  func `gaps and blanks`(_ sample: EditCase) {
    #expect(sample.report.broken == sample.broken)
  }

  @Test(arguments: [
    (Report.zeros().without("disputes"), "缺少“四、行政复议、行政诉讼情况”的表格，其各项按缺失处理，不按 0 计。"),
    (
      Report.zeros().without("requests.unable", "requests.not_processed", "requests.other"),
      "“三、收到和处理政府信息公开申请情况”的表格缺少 11 项：“（四）无法提供·本机关不掌握相关政府信息”、"
        + "“（四）无法提供·没有现成信息需要另行制作”、“（四）无法提供·补正后申请内容仍不明确”等，按缺失处理，不按 0 计。"
    ),
    (
      Report.zeros().with(["rules.issued": "/", "rules.in_force": "_"]),
      "“二、主动公开政府信息情况”的表格有 2 格没有数字（空白 1 格，“/”或“-” 1 格），第一处为“规章·本年制发件数”；不按 0 计。"
    ),
  ])
  func `messages name what is not there`(_ report: Report, _ message: String) {
    #expect(report.found.map(\.chinese) == [message])
  }

  @Test func `a cut table is shown where it ends`() throws {
    let finding = try #require(
      Report.zeros().without("requests.carried_out", "disputes").found.first)
    let last = RequestRow.outcomeTotal.indicator(.total)
    #expect(finding.indicator == RequestRow.carriedOut.indicator(.natural))
    #expect(finding.offset == Report.offset(of: last))
  }

  @Test(arguments: [(9, Finding.Severity.info), (10, .warning)])
  func `ten blanks of a table are a warning`(_ count: Int, _ severity: Finding.Severity) {
    var report = Report.zeros()
    for row in RequestRow.allCases.prefix(count) {
      report.figures[row.indicator(.research)] = Figure(status: .blank, start: 7, end: 7)
    }
    #expect(report.found.map(\.severity) == [severity])
    #expect(report.found.map(\.found) == [String(count)])
  }
}
