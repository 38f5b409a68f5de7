import AnnualReports
import Documents
import Testing

/// The whole table of 2014–2018 in every layout.
@Suite struct PreReformTableTests {
  static let layouts: [(name: String, text: String)] = [
    ("tabs", StatisticsTable().tabs), ("bars", StatisticsTable().bars),
    ("spaces", StatisticsTable().spaces), ("a cell a line", StatisticsTable().cellALine),
  ]

  static let indicators = Indicator.all.filter { $0.key.hasPrefix("pre.") }

  @Test(arguments: layouts)
  func `every figure is read`(_ layout: (name: String, text: String)) {
    let report = read(StatisticsTable.report(layout.text))
    #expect(Self.indicators.map { report.said($0.key) } == StatisticsTable.numbers)
    #expect(report.figures.presentCount == Self.indicators.count)
    #expect(report.forms.majority == .f2014)
    #expect(report.year == 2016)
    #expect(report.extraRows.isEmpty)
    #expect(report.findings.map(\.rule).allSatisfy { $0.hasPrefix("P-") })
  }

  @Test(arguments: layouts)
  func `a table cut anywhere gives no other figure`(_ layout: (name: String, text: String)) {
    let text = Array(layout.text.utf8)
    var reader = ReportReader()
    for end in stride(from: 1, to: text.count, by: 7) {
      let document = PlainText.document(Array(text[..<end]))
      let figures = reader.read(document, source: "report.txt").figures
      for (indicator, number) in zip(Self.indicators, StatisticsTable.numbers) {
        let quantity = figures[indicator].quantity
        #expect(quantity == nil || quantity?.description == number, "\(indicator) at \(end)")
      }
    }
  }

  @Test func `a web page gives the same figures and the same numbers of the text`() throws {
    let sentence = "全年共收到政府信息公开申请60件。"
    let rows =
      ([StatisticsTable().heads] + StatisticsTable.full.map { [$0.label, $0.unit, $0.number] })
      .map { row in "<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>" }
    let page = StatisticsTable.report("<p>\(sentence)</p><table>\(rows.joined())</table>")
      .replacing("报告\n", with: "报告<br>")
    let document = try HTMLDocument.document(Array("<html>\(page)</html>".utf8))
    var reader = ReportReader()
    let report = reader.read(document, source: "page.html")
    let text = read(StatisticsTable.report(sentence + "\n" + StatisticsTable().tabs))
    #expect(Self.indicators.map { report.said($0.key) } == StatisticsTable.numbers)
    #expect(report.narrative.map(\.quantity) == text.narrative.map(\.quantity))
    #expect(report.narrative.isEmpty == false && report.year == 2016)
  }

  @Test func `the catalogue holds the form's 58 figures behind all others`() {
    #expect(Self.indicators.count == 58 && StatisticsTable.numbers.count == 58)
    #expect(Array(Indicator.all.suffix(Self.indicators.count)) == Self.indicators)
    #expect(Self.indicators.allSatisfy { $0.definition.forms == [.f2014] })
    let last = Indicator(key: "disputes.suit_after_review.total")
    #expect(last?.index == Self.indicators[0].index - 1)
  }

  @Test func `a report on the form of 2021 stays as it was`() {
    let table =
      "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t1\t7\n"
      + "统计指标和收到申请数见上表。\n"
    let report = read(table)
    #expect(report.said("rules.in_force") == "7")
    #expect(report.forms.majority == .f2021)
    #expect(Self.indicators.allSatisfy { report.said($0.key) == "[missing]" })
  }

  @Test func `a report that holds both tables gives both`() {
    let newer = "第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t12\n"
    let report = read(newer + StatisticsTable().tabs)
    #expect(report.said("licensing.decisions") == "12")
    #expect(report.said("pre.requests.received") == "60")
    #expect(report.said("requests.refused.state_secret.natural") == "[missing]")
    #expect(report.forms.majority == .f2021)
  }
}
