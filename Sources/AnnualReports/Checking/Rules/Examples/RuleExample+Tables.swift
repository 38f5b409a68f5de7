extension RuleExample {
  /// Tables two, three and four by themselves.
  static let tables: [String: RuleExample] = [
    "T2-STOCK0": RuleExample(
      passing: EditRule.Text(
        "行政规范性文件：制发 3，废止 1，现行有效 25", "normative documents: 3 issued, 1 repealed, 25 in force"),
      failing: EditRule.Text(
        "行政规范性文件：制发 3，废止 1，现行有效 0", "normative documents: 3 issued, 1 repealed, 0 in force")),
    "T2-AUTH": RuleExample(
      passing: EditRule.Text("某县教育局：规章 0、0、0", "an education bureau of a county: rules 0, 0, 0"),
      failing: EditRule.Text("某县教育局：规章现行有效 6", "an education bureau of a county: 6 rules in force")),
    "T2-INT": RuleExample(
      passing: EditRule.Text("行政许可处理决定数量 694", "licensing decisions: 694"),
      failing: EditRule.Text("行政许可处理决定数量 78.15", "licensing decisions: 78.15")),
    "T2-NEG": RuleExample(
      passing: EditRule.Text("行政许可本年增/减 -4", "change of licensing items: -4"),
      failing: EditRule.Text("行政处罚处理决定数量 -4", "penalty decisions: -4")),
    "U-UNIT": RuleExample(
      passing: EditRule.Text("本年收费金额（单位：万元）12.5", "amount of fees (unit: 10,000 yuan): 12.5"),
      failing: EditRule.Text(
        "收费金额 125000，表中没有单位", "amount of fees: 125000, and no unit in the table")),
    "X-FEE-SIZE": RuleExample(
      passing: EditRule.Text(
        "某县教育局本年收费金额 78.1561 万元", "an education bureau of a county: fees of 78.1561"),
      failing: EditRule.Text(
        "某县教育局本年收费金额 781561 万元", "an education bureau of a county: fees of 781561")),
    "T3-ROW": RuleExample(
      passing: EditRule.Text(
        "本年新收：5、1、0、0、0、0，总计 6", "requests received: 5, 1, 0, 0, 0, 0, total 6"),
      failing: EditRule.Text(
        "本年新收：5、1、0、0、0、0，总计 5", "requests received: 5, 1, 0, 0, 0, 0, total 5")),
    "T3-FLOW": RuleExample(
      passing: EditRule.Text(
        "新收 7，上年结转 1；办理结果总计 6，结转下年度 2", "7 received, 1 carried in; 6 outcomes, 2 carried out"),
      failing: EditRule.Text(
        "新收 7，上年结转 1；办理结果总计 7，结转下年度 0", "7 received, 1 carried in; 7 outcomes, 0 carried out")),
    "T3-SUM": RuleExample(
      passing: EditRule.Text(
        "予以公开 3，部分公开 1，其余 0；（七）总计 4", "3 granted, 1 in part, else 0; outcomes, all: 4"),
      failing: EditRule.Text(
        "予以公开 3，部分公开 1，其余 0；（七）总计 3", "3 granted, 1 in part, else 0; outcomes, all: 3")),
    "T4-SUM": RuleExample(
      passing: EditRule.Text(
        "行政复议：维持 2，纠正 1，其他 0，未审结 1，总计 4",
        "reviews: 2 upheld, 1 corrected, 0 other, 1 pending, total 4"),
      failing: EditRule.Text(
        "行政复议：维持 2，纠正 1，其他 0，未审结 1，总计 3",
        "reviews: 2 upheld, 1 corrected, 0 other, 1 pending, total 3")),
    "P14-SUM": RuleExample(
      passing: EditRule.Text(
        "收到申请数 6：当面 1，传真 0，网络 4，信函 1",
        "6 requests received: 1 in person, 0 by fax, 4 online, 1 by mail"),
      failing: EditRule.Text(
        "收到申请数 7：当面 1，传真 0，网络 4，信函 1",
        "7 requests received: 1 in person, 0 by fax, 4 online, 1 by mail")),
  ]
}
