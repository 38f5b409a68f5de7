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
  ]
}
