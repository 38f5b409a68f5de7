import AnnualReports
import Regions
import Testing

/// Small tables in the layouts that decide something, with what must be read from them.
@Suite struct LayoutTests {
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

  static let heads = "第二十条第（一）项\t\t\t\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n"
  static let service = "第二十条第（五）项\t\n信息内容\t本年处理决定数量\n"

  @Test(arguments: [
    Case(
      "a blank cell between tabs", heads + "规章\t0\t\t7\n",
      ["rules.issued": "0", "rules.repealed": "[blank]", "rules.in_force": "7"]),
    Case(
      "a blank cell between bars", "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | | 7 |\n",
      ["rules.issued": "0", "rules.repealed": "[blank]", "rules.in_force": "7"]),
    Case(
      "one cell a line, each begun by a tab, a lone tab is blank",
      "\t信息内容\n\t本年制发件数\n\t本年废止件数\n\t现行有效件数\n\n\t规章\n\t1\n\t\n\t3\n\n\t规范性文件\n\t1\n\t2\n\t3\n",
      ["rules.issued": "1", "rules.repealed": "[blank]", "rules.in_force": "3"]),
    Case(
      "a blank cell that is but one more empty line",
      "信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n\n\n\n行政规范性文件\n\n\n\n3\n\n第二十条第（五）项\n",
      [
        "rules.issued": "[blank]", "normative_documents.issued": "[blank]",
        "normative_documents.repealed": "[blank]", "normative_documents.in_force": "3",
      ]),
    Case(
      "blank cells that are empty lines, and one that a tab shows",
      "信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n1\t\n\n2\n\n\n\n行政规范性文件\n\n4\n\n5\n\n6\n\n第二十条第（五）项\n",
      [
        "rules.issued": "[ambiguous]", "rules.in_force": "[ambiguous]",
        "normative_documents.repealed": "5",
      ]),
    Case(
      "a blank cell that is a line of white space",
      "第二十条第（一）项\n\n信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n0\n\n5\n\n\u{A0}\n\n规范性文件\n\n1\n\n2\n\n3\n",
      ["rules.issued": "0", "rules.repealed": "5", "rules.in_force": "[blank]"]),
    Case(
      "dropped lines leave the columns untold",
      "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n规范性文件\n2\n行政许可\n",
      ["rules.issued": "[ambiguous]", "normative_documents.in_force": "[ambiguous]"]),
    Case(
      "nothing between the cells",
      "信息内容本年制发件数本年废止件数现行有效件数\n规章000\n行政规范性文件1012\n" + service + "行政许可423\n",
      [
        "rules.issued": "0", "rules.in_force": "0", "normative_documents.issued": "[ambiguous]",
        "licensing.decisions": "423",
      ]),
    Case(
      "spaces as pdftotext lays them out",
      "信息内容     本年制发件数   本年废止件数    现行有效件数\n  规章          1          0            11\n",
      ["rules.issued": "1", "rules.repealed": "0", "rules.in_force": "11"]),
    Case(
      "indented lines with several tabs",
      "\t\t\t信息内容\n\t\t\t本年制发件数\n\t\t\t本年废止件数\n\t\t\t现行有效件数\n\t\t规章\n\t\t\t4\n\t\t\t5\n\t\t\t6\n",
      ["rules.issued": "4", "rules.repealed": "5", "rules.in_force": "6"]),
    Case(
      "a converter repeats what a cell spans",
      "信息内容\t本年处理决定数量\t本年处理决定数量\t本年处理决定数量\n行政许可\t12\t12\t12\n行政处罚\t1\t2\t1\n",
      ["licensing.decisions": "12", "penalties.decisions": "[ambiguous]"]),
    Case(
      "two values for one column", service + "行政许可\t12\t13\n",
      ["licensing.decisions": "[ambiguous]"]),
    Case(
      "words where a number should be", heads + "规章\t本单位未制作规章\t\t\n规范性文件\t1\t1\t1\n",
      ["rules.issued": "[text]", "normative_documents.issued": "1"]),
    Case(
      "prose between heading and table", "第二十条第（五）项\n行政许可共处理决定62起\n信息内容\t本年处理决定数量\n行政许可\t60\n",
      ["licensing.decisions": "60"]),
    Case(
      "a table in prose only", "二、主动公开情况\n行政许可62件，行政处罚3件。\n", ["licensing.decisions": "[missing]"]),
    Case(
      "heads that lost their second halves", "信息内容\t本年新\t本年新\t对外公开总数量\n规章\t1\t2\t3\n",
      ["rules.made_new": "1", "rules.disclosed_new": "2", "rules.disclosed_total": "3"]),
    Case(
      "heads in another order", "信息内容\t现行有效件数\t本年制发件数\t本年废止件数\n规章\t9\t1\t2\n",
      ["rules.issued": "1", "rules.repealed": "2", "rules.in_force": "9"]),
    Case(
      "a row of no form", heads + "规章\t0\t0\t0\n其他主动公开文件\t186\t86\t255\n规范性文件\t2\t2\t19\n",
      ["rules.in_force": "0", "normative_documents.in_force": "19"]),
    Case(
      "a row split into rows of its own",
      "信息内容\t上一年项目数量\t本年增/减\t处理决定数量\n其他对外管理服务事项\t行政检查\t0\t0\t5\n\t行政确认\t0\t0\t7\n",
      ["other_services.decisions": "[ambiguous]"]),
    Case(
      "the same figure twice, and not the same", service + "行政许可\t12\n" + service + "行政许可\t13\n",
      ["licensing.decisions": "[ambiguous]"]),
    Case(
      "money in yuan beside a head in 万元", "信息内容\t本年收费金额（单位：万元）\n行政事业性收费\t251000元\n",
      ["fees.amount": "25.1"]),
    Case(
      "money under a head in yuan", "信息内容\t本年收费金额（单位：元）\n行政事业性收费\t152790.5\n",
      ["fees.amount": "15.27905"]),
    Case(
      "money in a column of decisions", service + "行政许可\t12万元\n",
      ["licensing.decisions": "[unreadable]"]),
    Case(
      "a sign in words outside the column of changes", service + "行政许可\t增72\n",
      ["licensing.decisions": "[unreadable]"]),
    Case(
      "a page number inside a table", "信息内容 本年处理决定数量\n行政处罚\n-3-\n39\n行政强制 2\n",
      ["penalties.decisions": "39", "coercion.decisions": "2"]),
    Case(
      "a label wrapped around its numbers",
      "一、本年新收政府信息公开申请数量 1 0 0 0 0 0 1\n（二）部分公开（区分处理的，只计这一情\n7 0 0 0 0 0 7\n形，不计其他情形）\n",
      ["requests.granted_partial.natural": "7", "requests.granted_partial.total": "7"]),
    Case(
      "half a label beside a value, which is not the row's before",
      service + "行政处罚\n行政\t5\n强制\n",
      ["penalties.decisions": "[blank]", "coercion.decisions": "[missing]"]),
    Case(
      "a lost cell, where the first row of a group has as few for another reason",
      "（四）无法提供 |\n1.本机关不掌握相关政府信息 |\n0 | 0 | 0 | 0 | 0 | 0 | 0 | |\n"
        + "2.没有现成信息需要另行制作 |\n0 | 0 | 0 | 0 | 0 | 0 | 0 | ||\n"
        + "3.补正后申请内容仍不明确 |\n0 | 1 | 0 | 0 | 0 | 1 | ||\n（五）不予处理 |\n",
      [
        "requests.unable.not_held.total": "0",
        "requests.unable.still_unclear.other_org": "[ambiguous]",
        "requests.unable.still_unclear.total": "[ambiguous]",
      ]),
    Case(
      "a text that ends in a row whose blank cells are but empty lines",
      "信息内容\n\n本年制发件数\n\n本年废止件数\n\n现行有效件数\n\n规章\n\n\n\n3\n\n\n5\n",
      ["rules.issued": "[ambiguous]", "rules.in_force": "[ambiguous]"]),
    Case(
      "a cell twice in one row of many, and a row that is as wide for another reason",
      "\t\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t\n\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t\n"
        + "\t\t3.危及“三安全一稳定”\t0\t0\t0\t0\t0\t0\t0\t\n\t\t4.保护第三方合法权益\t0\t0\t0\t0\t0\t0\t\n"
        + "\t\t5.属于三类内部事务信息\t\t3\t0\t0\t0\t0\t0\t\n",
      [
        "requests.refused.internal_affairs.natural": "[ambiguous]",
        "requests.refused.internal_affairs.total": "[ambiguous]",
      ]),
    Case(
      "a row with a cell twice, which all others would follow",
      "1.属于国家秘密\t\t0\t0\t0\t0\t0\t0\t0\t\n2.其他法律行政法规禁止公开\t0\t\t0\t0\t0\t\t0\t\t\n"
        + "3.危及“三安全一稳定”\t\t0\t0\t0\t0\t0\t2\t\t\n（四）无法提供\n",
      [
        "requests.refused.law_prohibited.total": "0",
        "requests.refused.security_stability.natural": "[ambiguous]",
        "requests.refused.security_stability.total": "[ambiguous]",
      ]),
    Case(
      "heads that a row cannot stand under",
      "\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n"
        + "一、本年新收政府信息公开申请数量\t\t\t\t0\t0\t\t0\t16\t\n"
        + "二、上年结转政府信息公开申请数量\t\t2\t0\t\t0\t0\t0\t\t\n三、本年度办理结果\n",
      [
        "requests.received_new.total": "[ambiguous]", "requests.carried_in.business": "[ambiguous]",
      ]),
    Case(
      "heads of two lines that stand over one another",
      "\t\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n"
        + "一、本年新收政府信息公开申请数量\t\t348\t314\t7\t0\t0\t6\t\t\n二、上年结转政府信息公开申请数量\t\t4\t0\t0\t0\t0\t7\t\t\n",
      ["requests.received_new.natural": "348", "requests.received_new.total": "[blank]"]),
    Case(
      "the same, the first line of the heads a cell short",
      "\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n"
        + "一、本年新收政府信息公开申请数量\t\t348\t314\t7\t0\t0\t6\t\t\n二、上年结转政府信息公开申请数量\t\t4\t0\t0\t0\t0\t7\t\t\n",
      [
        "requests.received_new.natural": "[ambiguous]",
        "requests.received_new.total": "[ambiguous]",
      ]),
    Case(
      "a cell twice in table four, which begins with a blank one",
      "行政复议\t行政诉讼\n未经复议直接起诉\t复议后起诉\n"
        + String(repeating: "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t", count: 3)
        + "\n\t1\t0\t542\t543\t\t0\t0\t0\t0\t\t0\t0\t0\t0\t0\n",
      ["disputes.review.upheld": "[ambiguous]", "disputes.review.pending": "[ambiguous]"]),
    Case(
      "the numbers of a part behind the label of its group",
      "（六）其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t5\t0\t0\t0\t0\t0\t5\n"
        + "（六）其他处理\t1\t0\t0\t0\t0\t0\t1\n3.其他\t2\t0\t0\t0\t0\t0\t2\n（七）总计\t9\t0\t0\t0\t0\t0\t9\n",
      [
        "requests.other.no_correction.natural": "5", "requests.other.misc.natural": "2",
        "requests.other.all.natural": "[ambiguous]", "requests.other.all.total": "[ambiguous]",
      ]),
    Case(
      "a misprinted label",
      "一、本年新收政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0\n7.属于行政执法案件\t3\t0\t0\t0\t0\t0\t3\n",
      ["requests.refused.enforcement_file.total": "3"]),
    Case(
      "a text that ends in a number", service + "行政许可\t42", ["licensing.decisions": "[ambiguous]"]),
    Case(
      "a text that ends in a total that adds up", "二、上年结转政府信息公开申请数量 1 0 2 0 0 0 3",
      ["requests.carried_in.research": "2", "requests.carried_in.total": "3"]),
    Case(
      "only the total, between bars", "二、上年结转政府信息公开申请数量 | | | | | | | 4 |\n",
      ["requests.carried_in.natural": "[blank]", "requests.carried_in.total": "4"]),
  ])
  func reads(_ example: Case) {
    let report = read(example.text)
    for (key, said) in example.said.sorted(by: { $0.key < $1.key }) {
      #expect(report.said(key) == said, "\(key)")
    }
  }

  @Test("A row of no form is kept with its label and numbers")
  func extraRow() throws {
    let report = read(Self.heads + "规章\t0\t0\t0\n其他主动公开文件\t186\t86\t255\n")
    let row = try #require(report.extraRows.first)
    #expect(row.label == "其他主动公开文件")
    #expect(row.figures.compactMap(\.quantity?.description) == ["186", "86", "255"])
  }

  @Test("A table in two editions keeps the keys of both")
  func hybrid() {
    let report = read(
      "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t1\t2\t3\n" + Self.service + "行政许可\t5\n")
    #expect(report.said("rules.made_new") == "1")
    #expect(report.said("licensing.decisions") == "5")
    #expect(report.forms.isHybrid)
  }
}
