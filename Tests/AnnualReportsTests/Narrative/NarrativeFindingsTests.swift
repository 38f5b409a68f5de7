import Documents
import Testing

@testable import AnnualReports

/// The text against the tables, and parts against their whole.
@Suite struct NarrativeFindingsTests {
  @Test(
    "A number that the table gives otherwise is found",
    arguments: [
      ("收到政府信息公开申请2件。", ["2 3"]),
      ("未收到政府信息公开申请。", ["0 3"]),
      ("收到政府信息公开申请3件。", []),
      // 受理 may count what was carried in.
      ("受理政府信息公开申请4件。", []),
      ("收到政府信息公开申请2件。局机关收到政府信息公开申请1件。", []),
      ("局本级收到政府信息公开申请2件。", []),
      ("收到政府信息公开申请约2件。", []),
      ("收到政府信息公开申请3件，办结5件，结转下年1件。", ["5 4", "1 0"]),
      ("因政府信息公开引发行政复议6件，行政诉讼7件。", ["6 1", "7 5"]),
    ])
  func differences(_ text: String, _ expected: [String]) {
    #expect(findings(text).map { "\($0.found) \($0.expected)" } == expected)
  }

  @Test(
    "Parts that exceed the whole are found",
    arguments: [
      ("公开政府信息10条，其中甲类8条、乙类3条。", ["11 10"]),
      ("公开政府信息10条，其中甲类8条、乙类2条。", []),
      ("公开政府信息10条，其中甲类8条、乙类1条。", []),
      ("公开政府信息10条，其中甲类约8条、乙类3条。", []),
      ("公开政府信息10条，其中甲类12条。", []),
    ])
  func excesses(_ text: String, _ expected: [String]) {
    let found = findings(text)
    #expect(found.map { "\($0.found) \($0.expected)" } == expected)
    #expect(found.allSatisfy { $0.rule == "N-SUM" && $0.severity == .info })
  }

  @Test("The finding quotes the sentence in both languages")
  func words() throws {
    let finding = try #require(findings("全年收到政府信息公开申请2件。").first)
    #expect(finding.rule == "N-T3")
    #expect(finding.chinese == "正文为 2，表三“本年新收”为 3：“全年收到政府信息公开申请2件。”。")
    #expect(
      finding.english
        == "the text says 2, table three, requests received says 3: “全年收到政府信息公开申请2件。”")
  }

  @Test("A table whose cell is blank is compared with nothing")
  func blank() {
    let text = PlainText.document(Array("收到政府信息公开申请2件。".utf8))
    let reading = NarrativeReader.read(text, outside: nil, year: nil)
    let figures = Report.zeros().with(["requests.received_new.total": "_"]).figures
    #expect(NarrativeChecks.findings(reading, figures, in: text).isEmpty)
  }

  private func findings(_ text: String) -> [Finding] {
    let document = PlainText.document(Array(text.utf8))
    let reading = NarrativeReader.read(document, outside: nil, year: 2024)
    let figures = Report.zeros().with([
      "requests.received_new.total": "3", "requests.carried_in.total": "1",
      "requests.outcome_total.total": "4", "disputes.review.total": "1",
      "disputes.suit_direct.total": "2", "disputes.suit_after_review.total": "3",
    ]).figures
    return NarrativeChecks.findings(reading, figures, in: document)
  }
}
