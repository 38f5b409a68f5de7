extension RuleRun {
  /// Whose report it is, where, of which year, and whether it came in time.
  static let identities = [
    RuleRun("P-PLACE-NONE", failing: [.report(by: "教育局")]),
    RuleRun(
      "P-PLACE-AMBIGUOUS", passing: [.report("江苏/徐州市/a.txt", by: "鼓楼区教育局")],
      failing: [.report(by: "鼓楼区教育局")]),
    RuleRun(
      "P-PLACE-CONFLICT", passing: [.report("新疆/塔城地区/额敏县/a.txt", by: "额敏县教育局")],
      failing: [.report("新疆/塔城地区/额敏县/a.txt", by: "乌苏市教育局")]),
    RuleRun("P-YEAR-NONE", failing: [.report(with: ["双牌县教育局2023年": "双牌县教育局", "2023年": ""])]),
    RuleRun(
      "P-YEAR-CONFLICT", passing: [.report(with: prose(period(2023)))],
      failing: [.report(with: prose(period(2022)))]),
    RuleRun("P-AUTHORITY-NONE", failing: [.report(with: ["双牌县教育局": ""])]),
    RuleRun(
      "P-SCOPE",
      passing: [.report(by: "双牌县人民政府", with: prose("本报告汇总全县各乡镇、各部门的数据编制。"))],
      failing: [.report(by: "双牌县人民政府")]),
    RuleRun(
      "P-LATE", passing: [.report(with: signed("2024年1月23日"))],
      failing: [.report(with: signed("2024年3月6日"))]),
    RuleRun("D-NO-TABLES", failing: [.text("双牌县教育局2023年政府信息公开工作年度报告\n表格见图片。\n")]),
  ]

  private static func period(_ year: Int) -> String {
    "本报告中所列数据的统计期限自\(year)年1月1日起至\(year)年12月31日止。"
  }

  /// Another day of the signature.
  private static func signed(_ date: String) -> KeyValuePairs<String, String> {
    ["2024年1月20日": date]
  }
}
