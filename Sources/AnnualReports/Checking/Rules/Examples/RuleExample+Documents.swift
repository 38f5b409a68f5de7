extension RuleExample {
  /// Files as a whole, and reports beside each other.
  static let documents: [String: RuleExample] = [
    "D-NO-TABLES": RuleExample(
      passing: EditRule.Text("三张表以文字表格给出", "the three tables are text"),
      failing: EditRule.Text("三张表是图片", "the three tables are pictures")),
    "U-DUP": RuleExample(
      passing: EditRule.Text("东安县教育局2023年度只有一个文件", "one file of 东安县教育局 for 2023"),
      failing: EditRule.Text(
        "“教育局.txt”与“教育局（更正）.txt”同为2023年度，数据不同",
        "教育局.txt and 教育局（更正）.txt are both of 2023 and differ")),
    "U-CONTAIN": RuleExample(
      passing: EditRule.Text(
        "全县行政许可 900，县教育局 12", "900 licensing decisions in the county, 12 of its education bureau"),
      failing: EditRule.Text(
        "全县行政许可 9，县教育局 12", "9 licensing decisions in the county, 12 of its education bureau")),
    "U-RANGE": RuleExample(
      passing: EditRule.Text("各单位合计 1234567", "members add up to 1234567"),
      failing: EditRule.Text(
        "各单位填报的数以万亿计，合计无法表示", "members give millions of millions each, beyond any number kept")),
    "N-T3": RuleExample(
      passing: EditRule.Text("正文“共收到申请7件”，表三本年新收总计 7", "the text says 共收到申请7件, table three 7"),
      failing: EditRule.Text("正文“共收到申请2件”，表三本年新收总计 3", "the text says 共收到申请2件, table three 3")),
    "N-SUM": RuleExample(
      passing: EditRule.Text("公开信息30条，其中网站20条、公众号10条", "公开信息30条，其中网站20条、公众号10条: 20 + 10 = 30"),
      failing: EditRule.Text("公开信息30条，其中网站20条、公众号19条", "公开信息30条，其中网站20条、公众号19条: 20 + 19 > 30")),
  ]
}
