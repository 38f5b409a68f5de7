import AnnualReports
import Rollups
import Testing

struct DuplicatesTests {
  private static func pair(_ figures: [String: Figure]) throws -> [Report] {
    [try report("b.txt"), try report("a.txt", figures)]
  }

  @Test(arguments: [false, true])
  func `the one with more figures is counted`(isReversed: Bool) throws {
    var reports = try Self.pair(["licensing.decisions": 5, "penalties.decisions": .blank])
    reports.append(try report("c.txt", ["licensing.decisions": 8, "penalties.decisions": 1]))
    let result = rollUp(isReversed ? reports.reversed() : reports)
    #expect(try result.total(.county, "410703").value == 8)
    #expect(result.dispositions.count { $0.disposition == .duplicate(of: "c.txt") } == 2)
    let findings = result.findings(of: "U-DUP")
    #expect(findings.map(\.source) == ["a.txt", "b.txt"])
    #expect(findings.allSatisfy { $0.finding.severity == .warning })
    #expect(findings.allSatisfy { $0.finding.chinese.contains("c.txt") })
  }

  @Test(arguments: [false, true])
  func `of equal ones the first source is counted`(isReversed: Bool) throws {
    let reports = try Self.pair(["licensing.decisions": 1])
    let result = rollUp(isReversed ? reports.reversed() : reports)
    let finding = try #require(result.findings(of: "U-DUP").first)
    #expect(finding.source == "b.txt" && finding.finding.severity == .info)
    #expect(finding.finding.expected == "a.txt" && finding.region?.code == "410703")
    #expect(try result.total(.county, "410703").value == 1)
  }

  @Test(arguments: [("licensing.decisions", 2), ("penalties.decisions", 1)] as [(String, Figure)])
  func `another number, or the same elsewhere, is a difference`(key: String, figure: Figure) throws
  {
    let result = rollUp(try Self.pair([key: figure]))
    #expect(result.findings(of: "U-DUP").map(\.finding.severity) == [.warning])
  }

  @Test(arguments: [
    (["a.pdf", "a.docx"], "a.docx"), (["a.docx", "a.html"], "a.docx"),
    (["a.txt", "a.pdf"], "a.txt"),
    (["a.doc", "a.htm"], "a.htm"), (["a.txt", "a.rtf"], "a.rtf"), (["a.pdf", "a"], "a"),
    (["n/a.xlsx", "n/a.odt"], "n/a.odt"), (["县.2023.txt", "县.2023.docx"], "县.2023.docx"),
  ])
  func `the better file of a report is counted`(sources: [String], best: String) throws {
    for order in [sources, sources.reversed()] {
      let result = rollUp(try order.map { try report($0) })
      let counted = result.dispositions.first { $0.disposition == .counted }
      #expect(counted?.source == best)
      let finding = try #require(result.findings(of: "U-DUP").first?.finding)
      #expect(finding.severity == .info && finding.chinese.contains("同一份报告"))
    }
  }

  @Test func `the better file is counted though it has fewer figures, and the difference named`()
    throws
  {
    let result = rollUp([
      try report("a.pdf", ["licensing.decisions": 8, "penalties.decisions": 1]),
      try report("a.docx", ["licensing.decisions": 9]),
    ])
    #expect(try result.total(.county, "410703").value == 9)
    let finding = try #require(result.findings(of: "U-DUP").first?.finding)
    #expect(finding.severity == .warning)
    #expect(finding.chinese.contains("9、8，等 2 项"))
  }

  @Test func `a file that only lacks figures contradicts nothing`() throws {
    let result = rollUp([
      try report("a.docx", ["licensing.decisions": 9, "penalties.decisions": 1]),
      try report("a.pdf", ["licensing.decisions": 9]),
    ])
    #expect(result.findings(of: "U-DUP").map(\.finding.severity) == [.info])
  }

  @Test(arguments: [[0, 1, 2], [2, 0, 1], [1, 2, 0], [2, 1, 0]])
  func `the order of files does not matter`(order: [Int]) throws {
    let reports = [
      try report("a.docx", ["licensing.decisions": 1]),
      try report("a.pdf", ["licensing.decisions": 2, "penalties.decisions": 2, "fees.amount": 2]),
      try report("b.txt", ["licensing.decisions": 3, "penalties.decisions": 3]),
    ]
    #expect(try rollUp(order.map { reports[$0] }).total(.county, "410703").value == 3)
  }

  /// What differs between two reports that are not of the same authority and year.
  static func distinct() throws -> [Report] {
    [
      try report("x", year: 2023), try report("x", organ: "体育局"), try report("x", zone: "高新区"),
      try report("x", at: "410702"), try report("x", scope: .regionTotal),
      try report("x", organ: ""),
    ]
  }

  @Test func `other years, organs, zones, places and whole regions are no duplicates`() throws {
    for other in try Self.distinct() {
      #expect(rollUp([try report(), other]).findings.isEmpty)
    }
  }

  @Test func `nameless reports are told apart by domain alone`() throws {
    let reports = [
      try report("a", organ: "", domain: .education), try report("b", organ: "", domain: .health),
      try report("c", organ: "", domain: .education),
    ]
    #expect(rollUp(reports).words == ["counted", "counted", "duplicate"])
  }

  @Test func `a county that was only renamed has one authority`() throws {
    let reports = [
      try report("a", at: "410728", year: 2019), try report("b", at: "410783", year: 2019),
    ]
    #expect(rollUp(reports).words == ["counted", "duplicate"])
  }

  @Test func `counties that were merged have an authority each`() throws {
    let reports = [
      try report("a", at: "120107", year: 2008), try report("b", at: "120108", year: 2008),
    ]
    #expect(rollUp(reports).words == ["counted", "counted"])
  }

  @Test func `a region has one report, whoever signs it`() throws {
    let reports = [
      try report("a", organ: "人民政府", scope: .regionTotal),
      try report("b", organ: "人民政府办公室", scope: .regionTotal),
    ]
    #expect(rollUp(reports).words == ["region_total", "duplicate"])
  }
}
