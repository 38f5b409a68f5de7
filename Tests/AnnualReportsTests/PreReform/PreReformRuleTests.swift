import Testing

@testable import AnnualReports

/// Sums and joins of the form of 2014–2018.
struct PreReformRuleTests {
  static let sums = [
    "收到申请数", "申请办结数", "申请答复数", "4.不同意公开答复数", "四、行政复议数量", "五、行政诉讼数量", "从事政府信息公开工作人员数",
  ]

  @Test(arguments: sums)
  func `a number that is not the sum of its parts is a finding`(_ label: String) {
    var table = StatisticsTable()
    guard let row = table.rows.firstIndex(where: { $0.label.hasSuffix(label) }) else {
      Issue.record("no such row")
      return
    }
    table.rows[row].number = "99"
    let findings = read(StatisticsTable.report(table.tabs)).findings.filter { $0.rule == "P14-SUM" }
    #expect(findings.contains { $0.found == "99" && $0.severity == .info && $0.line > 0 })
  }

  @Test func `a blank part leaves a sum unchecked`() {
    var table = StatisticsTable()
    for row in table.rows.indices where table.rows[row].label.hasSuffix("传真申请数") {
      table.rows[row].number = ""
    }
    #expect(!read(table.tabs).findings.contains { $0.rule == "P14-SUM" })
  }

  @Test func `the rule is listed`() {
    #expect(EditRule.named("P14-SUM") == .preReformAddsUp)
  }

  @Test func `every spelling names an indicator, and every indicator has one`() {
    let keys = PreReformSpellings.rows.map { "pre.\($0.key)" }
    #expect(keys.allSatisfy { Indicator(key: $0) != nil })
    let results = ["review", "suit"].flatMap { forum in
      ["upheld", "corrected", "other"].map { "pre.\(forum).\($0)" }
    }
    #expect(Set(keys + results) == Set(PreReformIndicators.all.map(\.key)))
  }

  @Test func `the safe joins are requests, reviews and suits`() {
    let safe = FormJoin.all.filter { $0.strength == .safe }
    #expect(
      safe.map { $0.before.map(\.key) } == [
        ["pre.requests.received"], ["pre.review.total"], ["pre.suit.total"],
      ])
    #expect(
      safe.last?.after.map(\.key)
        == ["disputes.suit_direct.total", "disputes.suit_after_review.total"])
  }

  @Test(arguments: FormJoin.all)
  func `joins lead from the old form to a later one`(_ join: FormJoin) {
    #expect(join.before.allSatisfy { $0.definition.forms == [.f2014] })
    #expect(!join.after.isEmpty && !join.laterForms.isEmpty && !join.laterForms.contains(.f2014))
    #expect(join.strength == .safe || !join.note.chinese.isEmpty && !join.note.english.isEmpty)
  }
}
