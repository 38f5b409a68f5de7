import AnnualReports
import Testing

/// Columns and rows that regions add to the table of 2014–2018.
@Suite struct PreReformColumnTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let heads: String
    let received: String
    let closed: String
    let answered: String
  }

  /// The rows under heads of three columns; in the second one cell is blank, in the third two are
  /// lost.
  static let rows = "\n收到申请数\t件\t1\t2\t3\n申请办结数\t件\t\t2\t2\n申请答复数\t件\t9\n"

  @Test(arguments: [
    Case(
      testDescription: "a total behind the parts", heads: "统计指标\t单位\t区政府\t区直单位\t合计",
      received: "3", closed: "2", answered: "[ambiguous]"),
    Case(
      testDescription: "a total before the parts", heads: "统计指标\t单位\t总计\t区政府\t乡镇街道",
      received: "1", closed: "[blank]", answered: "[ambiguous]"),
    Case(
      testDescription: "a head over all columns", heads: "统计指标\t单位\t统计数\t\t\n\t\t区政府\t区直单位\t合计",
      received: "3", closed: "2", answered: "[ambiguous]"),
    Case(
      testDescription: "no total", heads: "统计指标\t单位\t区政府\t区直单位\t乡镇街道统计数",
      received: "[ambiguous]", closed: "[ambiguous]", answered: "[ambiguous]"),
    Case(
      testDescription: "one head over three numbers", heads: "统计指标\t单位\t统计数",
      received: "[ambiguous]", closed: "[ambiguous]", answered: "9"),
  ])
  func `several columns`(_ example: Case) {
    let report = read(example.heads + Self.rows)
    #expect(report.said("pre.requests.received") == example.received)
    #expect(report.said("pre.requests.closed") == example.closed)
    #expect(report.said("pre.requests.answered") == example.answered)
  }

  @Test(arguments: [
    "序号\t统计指标\t单位\t统计数\n1\t收到申请数\t件\t11\n2\t申请办结数\t件\t12\n3\t申请答复数\t件\t13\n",
    "统计指标\t代码\t单位\t统计数\n收到申请数\t01\t件\t11\n申请办结数\t02\t件\t12\n申请答复数\t03\t件\t13\n",
    "序号\n统计指标\n单位\n统计数\n1\n收到申请数\n件\n11\n2\n申请办结数\n件\n12\n3\n申请答复数\n件\n13\n",
    "| 统计指标 | 单位 | 统计数 | 备注 |\n| --- | --- | --- | --- |\n| 收到申请数 | 件 | 11 | |\n| 申请办结数 | 件 | 12 | 含上年 |\n| 申请答复数 | 件 | 13 | |\n",
  ])
  func `row numbers, codes and remarks are no figures`(_ table: String) {
    let report = read(table)
    let keys = ["pre.requests.received", "pre.requests.closed", "pre.requests.answered"]
    #expect(keys.map { report.said($0) } == ["11", "12", "13"])
  }

  @Test func `a lost cell before the next row's number is not guessed`() {
    let report = read(
      "序号\n统计指标\n单位\n统计数\n1\n收到申请数\n件\n2\n申请办结数\n件\n12\n3\n申请答复数\n件\n13\n")
    #expect(report.said("pre.requests.received") == "[ambiguous]")
    #expect(report.said("pre.requests.closed") == "12")
  }

  @Test(arguments: ["\t", "\n"])
  func `rows of the region's own are kept with their labels`(_ gap: String) {
    let rows = [
      "统计指标", "单位", "统计数", "收到申请数", "件", "5", "1.当面申请数", "件", "3", "5.其他方式申请数", "件", "2",
      "（二）申请办结数", "件", "5", "接受培训人员数", "人次", "30", "十、依申请公开平台数", "个", "1",
    ]
    let lines = stride(from: 0, to: rows.count, by: 3).map { rows[$0..<($0 + 3)] }
    let report = read(lines.map { $0.joined(separator: gap) }.joined(separator: "\n") + "\n")
    #expect(report.extraRows.map(\.label) == ["5.其他方式申请数", "十、依申请公开平台数"])
    #expect(report.extraRows.map { $0.figures.map { $0.quantity?.description } } == [["2"], ["1"]])
    #expect(report.said("pre.requests.received") == "5")
    #expect(report.said("pre.requests.received.in_person") == "3")
    #expect(report.said("pre.requests.closed") == "5")
    #expect(report.said("pre.training.participants") == "30")
  }
}
