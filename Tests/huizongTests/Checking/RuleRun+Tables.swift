extension RuleRun {
  /// Tables two, three and four, and the forms.
  static let tables = [
    RuleRun(
      "T2-STOCK0", passing: [.report(with: ["规范性文件\t0\t0\t0": "规范性文件\t3\t1\t25"])],
      failing: [.report(with: ["规范性文件\t0\t0\t0": "规范性文件\t3\t1\t0"])]),
    RuleRun("T2-AUTH", failing: [.report(with: ["规章\t0\t0\t0": "规章\t0\t0\t6"])]),
    RuleRun("T2-INT", failing: [.report(with: ["行政许可\t7": "行政许可\t78.15"])]),
    RuleRun("T2-NEG", failing: [.report(with: ["行政处罚\t0": "行政处罚\t-4"])]),
    RuleRun(
      "U-UNIT", passing: [.old()],
      failing: [.old(with: ["采购总金额（单位：万元）": "采购总金额"])]),
    RuleRun("X-FEE-SIZE", failing: [.report(with: ["事业性收费\t0": "事业性收费\t781561"])]),
    RuleRun("T3-ROW", failing: [.report(with: [received(1): received(2)])]),
    RuleRun("T3-FLOW", failing: [.report(with: [zeros("四、结转下年度继续办理"): ones("四、结转下年度继续办理")])]),
    RuleRun("T3-SUM", failing: [.report(with: [ones("（七）总计"): zeros("（七）总计")])]),
    RuleRun("T4-SUM", failing: [.report(with: ["\n0\t0\t0\t0\t0\t": "\n2\t1\t0\t1\t3\t"])]),
    RuleRun(
      "P14-SUM", passing: [.text(statistics(received: 6))],
      failing: [.text(statistics(received: 7))]),
    RuleRun("F-OUTDATED", failing: [.old(for: 2023)]),
    RuleRun(
      "F-HYBRID", failing: [.report(with: ["本年制发件数\t本年废止件数\t现行有效件数": "本年新制作数量\t本年新公开数量\t对外公开总数量"])]),
    RuleRun(
      "S-COMPLETE",
      failing: [.report(with: ["\t（四）无法提供\t1.本机关不掌握相关政府信息\t0\t0\t0\t0\t0\t0\t0\n": ""])]),
    RuleRun("S-BLANK", failing: [.report(with: ["行政处罚\t0": "行政处罚\t/"])]),
    RuleRun(
      "N-T3", passing: [.report(with: prose("共收到政府信息公开申请1件。"))],
      failing: [.report(with: prose("共收到政府信息公开申请2件。"))]),
    RuleRun(
      "N-SUM", passing: [.report(with: prose("公开信息30条，其中网站20条、公众号10条。"))],
      failing: [.report(with: prose("公开信息30条，其中网站20条、公众号19条。"))]),
  ]

  /// Requests received, of which one came from a natural person.
  private static func received(_ total: Int) -> String {
    "本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t\(total)"
  }

  private static func zeros(_ label: String) -> String { label + "\t0\t0\t0\t0\t0\t0\t0" }
  private static func ones(_ label: String) -> String { label + "\t1\t0\t0\t0\t0\t0\t1" }

  /// A sentence of the first section.
  static func prose(_ sentence: String) -> KeyValuePairs<String, String> {
    ["2023年本机关按时编制年度报告。": "2023年，" + sentence]
  }

  /// The table of 2014, as far as requests go.
  private static func statistics(received: Int) -> String {
    """
    双牌县教育局2017年政府信息公开工作年度报告

    统计指标\t单位\t统计数
    一、主动公开情况\t\t
    （一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）\t条\t13
    三、依申请公开情况\t\t
    （一）收到申请数\t件\t\(received)
    1.当面申请数\t件\t1
    2.传真申请数\t件\t0
    3.网络申请数\t件\t4
    4.信函申请数\t件\t1

    """
  }
}
