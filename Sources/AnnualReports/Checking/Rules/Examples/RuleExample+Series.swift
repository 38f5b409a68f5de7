extension RuleExample {
  /// Reports of successive years, and of a region beside its members.
  static let series: [String: RuleExample] = [
    "X-CARRY": RuleExample(
      passing: EditRule.Text(
        "2023年度结转下年度 121；2024年度上年结转 121", "121 carried out in 2023; 121 carried in in 2024"),
      failing: EditRule.Text(
        "2023年度结转下年度 121；2024年度上年结转 112", "121 carried out in 2023; 112 carried in in 2024")),
    "X-STOCK": RuleExample(
      passing: EditRule.Text(
        "2023年度现行有效 11；2024年度制发 2，废止 1，现行有效 12",
        "11 in force in 2023; 2 issued, 1 repealed, 12 in force in 2024"),
      failing: EditRule.Text(
        "2023年度现行有效 11；2024年度制发 2，废止 1，现行有效 13",
        "11 in force in 2023; 2 issued, 1 repealed, 13 in force in 2024")),
    "X-ITEMS": RuleExample(
      passing: EditRule.Text(
        "2019年度项目 40，增/减 +3；2020年度上一年项目 43", "40 items and +3 in 2019; 43 before in 2020"),
      failing: EditRule.Text(
        "2019年度项目 40，增/减 +3；2020年度上一年项目 40", "40 items and +3 in 2019; 40 before in 2020")),
    "X-SCALE": RuleExample(
      passing: EditRule.Text(
        "2023年度收费 12.5 万元，2024年度 13.1 万元", "fees of 12.5 in 2023, of 13.1 in 2024"),
      failing: EditRule.Text(
        "2023年度收费 12.5 万元，2024年度填报 131000", "fees of 12.5 in 2023, of 131000 in 2024")),
    "X-JUMP": RuleExample(
      passing: EditRule.Text("行政处罚 2023年度 160，2024年度 240", "160 penalties in 2023, 240 in 2024"),
      failing: EditRule.Text("行政处罚 2023年度 16，2024年度 1600", "16 penalties in 2023, 1600 in 2024")),
    "S-COPY": RuleExample(
      passing: EditRule.Text("两年的三张表有若干项不同", "some figures of the tables changed"),
      failing: EditRule.Text(
        "两年的三张表一字不差，其中 20 项不为 0", "all figures are last year's, 20 of them not 0")),
    "U-SUM": RuleExample(
      passing: EditRule.Text("全市汇总 3607，各单位合计 3607", "3607 for the city, 3607 for its members"),
      failing: EditRule.Text(
        "全市汇总 3607，已有单位合计 3258，差额 349",
        "3607 for the city, 3258 for the members there, a residual of 349")),
    "P-LATE": RuleExample(
      passing: EditRule.Text(
        "某县教育局2024年度报告落款2025年1月23日", "a bureau's report of 2024 is signed 2025-01-23"),
      failing: EditRule.Text(
        "某县教育局2024年度报告落款2025年3月6日", "a bureau's report of 2024 is signed 2025-03-06")),
    "U-RENAMED": RuleExample(
      passing: EditRule.Text("教育局 2019–2024年都有报告", "教育局 reports from 2019 to 2024"),
      failing: EditRule.Text(
        "教育局 2019–2020年有报告，教育和科学技术局 2021–2024年有报告，同地区再无其他教育机关停报或新报",
        "教育局 reports for 2019 and 2020, 教育和科学技术局 from 2021 on, and no other body of "
          + "education there ends or begins")),
    "U-SUCCESSOR": RuleExample(
      passing: EditRule.Text(
        "只有教育局停报，只有教育和科学技术局新报", "only 教育局 ends, and only 教育和科学技术局 begins"),
      failing: EditRule.Text(
        "文化局、文物局 2020年后停报，文化和旅游局 2021年新报",
        "文化局 and 文物局 end in 2020, 文化和旅游局 begins in 2021")),
  ]
}
