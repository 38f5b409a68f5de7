import Testing

@testable import AnnualReports

/// Table four: the results of each forum.
struct DisputeBalancesTests {
  static let cases = [
    EditCase(
      "four results make the total",
      .zeros().with([
        "disputes.review.upheld": "4", "disputes.review.corrected": "3",
        "disputes.review.other": "2", "disputes.review.pending": "1", "disputes.review.total": "10",
      ])),
    EditCase(
      "the total of a forum was left at 0",
      .zeros().with(["disputes.suit_direct.upheld": "4"]), breaks: "T4-SUM"),
    EditCase(
      "two forums are wrong",
      .zeros().with(["disputes.review.total": "1", "disputes.suit_after_review.other": "1"]),
      breaks: "T4-SUM", "T4-SUM"),
    EditCase(
      "a blank result leaves the forum unchecked",
      .zeros().with(["disputes.review.total": "7", "disputes.review.other": "_"]),
      breaks: "S-BLANK"),
    EditCase(
      "a missing total leaves the forum unchecked",
      .zeros().with(["disputes.review.upheld": "7", "disputes.review.total": "-"])),
  ]

  @Test(arguments: cases)
  func `balances of table four`(_ sample: EditCase) {
    #expect(sample.report.broken == sample.broken)
  }

  @Test func `a forum holds, does not, or is not checkable`() {
    let figures = Report.zeros().with([
      "disputes.suit_direct.total": "1", "disputes.suit_after_review.total": "_",
    ]).figures
    #expect(
      Forum.allCases.map { DisputeBalances.forumHolds($0, in: figures) } == [true, false, nil])
  }

  @Test func `the message names the forum and both numbers`() throws {
    let finding = try #require(Report.zeros().with(["disputes.review.upheld": "11"]).found.first)
    #expect(finding.severity == .error)
    #expect(finding.indicator == Forum.review.indicator(.total))
    #expect(finding.offset == Report.offset(of: Forum.review.indicator(.total)))
    #expect((finding.found, finding.expected) == ("0", "11"))
    #expect(finding.chinese == "“行政复议”：结果维持、结果纠正、其他结果、尚未审结之和 11，总计填报 0。")
    #expect(
      finding.english
        == "reviews: upheld, corrected, other and pending add up to 11, the total says 0")
  }
}
