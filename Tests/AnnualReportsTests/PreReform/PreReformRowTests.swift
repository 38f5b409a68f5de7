import AnnualReports
import Testing

/// Rows of the table of 2014–2018 in which something is odd, with what must be read from them.
@Suite struct PreReformRowTests {
  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let said: [String: String]

    init(_ name: String, _ text: String, _ said: [String: String]) {
      testDescription = name
      self.text = text
      self.said = said
    }
  }

  static let heads = "统计指标\t单位\t统计数\n（三）申请答复数\t件\t6\n1.属于已主动公开范围数\t件\t4\n"

  @Test(arguments: [
    Case(
      "a blank cell, a dash, a word for none, words",
      heads + "2.同意公开答复数\t件\t\n6.申请信息不存在数\t件\t—\n7.告知作出更改补充数\t件\t无\n1.当面申请数\t件\t见附件\n",
      [
        "pre.requests.granted": "[blank]", "pre.requests.not_exist": "[not_applicable]",
        "pre.requests.asked_to_amend": "0", "pre.requests.received.in_person": "[text]",
        "pre.requests.closed": "[missing]",
      ]),
    Case(
      "a blank cell that is not there, a cell a line",
      "统计指标\n单位\n统计数\n（一）收到申请数\n件\n3\n1.当面申请数\n件\n2.传真申请数\n件\n1\n3.网络申请数\n件\n2\n",
      [
        "pre.requests.received.in_person": "[blank]", "pre.requests.received.fax": "1",
        "pre.requests.received.online": "2",
      ]),
    Case(
      "words in the place of a number, a cell a line",
      "统计指标\n单位\n统计数\n（一）收到申请数\n件\n3\n1.当面申请数\n件\n未统计\n2.传真申请数\n件\n1\n3.网络申请数\n件\n2\n",
      ["pre.requests.received.in_person": "[text]", "pre.requests.received.fax": "1"]),
    Case(
      "results belong to the part they stand in, also without a heading's number",
      heads
        + "行政复议数量\t件\t3\n维持\t件\t2\n纠错\t件\t1\n其他\t件\t0\n行政诉讼数量\t件\t5\n维持\t件\t4\n被依法纠错数\t件\t1\n其他情形数\t件\t0\n",
      [
        "pre.review.total": "3", "pre.review.upheld": "2", "pre.review.corrected": "1",
        "pre.review.other": "0", "pre.suit.total": "5", "pre.suit.upheld": "4",
        "pre.suit.corrected": "1", "pre.suit.other": "0",
      ]),
    Case(
      "units beside the numbers, in brackets, and none at all",
      heads + "1.当面申请数\t\t2件\n2.传真申请数（件）\t3\n七、依申请公开信息收取的费用（元）\t250\n"
        + "（四）政府信息公开专项经费\t元\t35000\n（三）接受培训人员数\t\t30人次\n",
      [
        "pre.requests.received.in_person": "2", "pre.requests.received.fax": "3",
        "pre.info_fee": "0.025", "pre.org.budget": "3.5", "pre.training.participants": "30",
      ]),
    Case(
      "a unit that contradicts the row, digits run together",
      heads + "1.当面申请数\t万元\t2\n2.传真申请数\t件\t007\n3.网络申请数\t件\t00\n",
      [
        "pre.requests.received.in_person": "[unreadable]",
        "pre.requests.received.fax": "[unreadable]",
        "pre.requests.received.online": "[unreadable]",
      ]),
    Case(
      "labels wrapped over lines, and parted by spaces",
      "统计指标\n单位\n统计数\n（一）维持具体行政行为或者驳\n回原告诉讼请求数\n件\n4\n（三） 其他情形数\n件\n1\n"
        + "危及国家安全、公共安全、\n经济安全和社会稳定\n件\n0\n（一）主动公开政府信息数（不同渠道\n和方式公开相同信息计1条）\n条\n81\n收 到 申 请 数\n件\n7\n",
      [
        "pre.suit.upheld": "4", "pre.suit.other": "1",
        "pre.requests.refused.security_stability": "0", "pre.disclosed_items": "81",
        "pre.requests.received": "7",
      ]),
    Case(
      "the same row twice with other numbers", heads + "（三）申请答复数\t件\t8\n1.当面申请数\t件\t1\n",
      ["pre.requests.answered": "[ambiguous]", "pre.requests.already_public": "4"]),
    Case(
      "a text that ends in a number", heads + "1.当面申请数\t件\t12",
      ["pre.requests.received.in_person": "[ambiguous]", "pre.requests.answered": "6"]),
    Case(
      "a text that ends in a label", heads + "1.当面申请数\t件\t12\n2.传真申请数\t件",
      ["pre.requests.received.in_person": "12", "pre.requests.received.fax": "[missing]"]),
    Case(
      "a table that has lost its heads",
      "（一）收到申请数\t件\t3\n（二）申请办结数\t件\t3\n（三）申请答复数\t件\t2\n四、行政复议数量\t件\t0\n六、举报投诉数量\t件\t1\n",
      ["pre.requests.received": "3", "pre.requests.answered": "2", "pre.complaints": "1"]),
    Case(
      "traditional script", "統計指標\t單位\t統計數\n收到申請數\t件\t3\n申請辦結數\t件\t2\n申請答復數\t件\t1\n",
      ["pre.requests.received": "3", "pre.requests.closed": "2", "pre.requests.answered": "1"]),
    Case(
      "a lost number before a number that may be the next row's",
      heads + "1.当面申请数\t件\n7\t2.传真申请数\t件\t1\n3.网络申请数\t件\t2\n",
      [
        "pre.requests.received.in_person": "[ambiguous]", "pre.requests.received.fax": "1",
        "pre.requests.received.online": "2",
      ]),
    Case(
      "headings in the text around the table",
      "四、行政复议\n" + heads + "1.当面申请数\t件\t7\n五、行政诉讼\n2017年没有。\n六、举报投诉\n",
      [
        "pre.review.total": "[missing]", "pre.suit.total": "[missing]",
        "pre.complaints": "[missing]", "pre.requests.received.in_person": "7",
      ]),
    Case(
      "prose alone gives nothing",
      "本年度收到申请数5件，申请办结数5件。\n统计指标说明：\n（一）收到申请数\n（二）申请办结数\n（三）申请答复数\n2018年\n",
      ["pre.requests.received": "[missing]", "pre.requests.answered": "[missing]"]),
  ])
  func `rows`(_ example: Case) {
    let report = read(example.text)
    #expect(report.extraRows.isEmpty)
    for (key, value) in example.said.sorted(by: { $0.key < $1.key }) {
      #expect(report.said(key) == value, "\(key)")
    }
  }
}
