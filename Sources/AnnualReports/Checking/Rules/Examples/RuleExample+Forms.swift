extension RuleExample {
  /// Which form is used, and whether it is filled in.
  static let forms: [String: RuleExample] = [
    "F-OUTDATED": RuleExample(
      passing: EditRule.Text(
        "2023年度报告，表二为“本年制发件数、本年废止件数、现行有效件数”",
        "a report of 2023 with the columns issued, repealed, in force"),
      failing: EditRule.Text(
        "2023年度报告，表二为“本年新制作数量、本年新公开数量、对外公开总数量”",
        "a report of 2023 with the columns newly made, newly disclosed, disclosed in all")),
    "F-HYBRID": RuleExample(
      passing: EditRule.Text("表二第（一）（五）（六）（八）项均为2021年表式", "all blocks of table two are of 2021"),
      failing: EditRule.Text(
        "表二第（一）项为2021年表式，第（九）项仍为2019年表式的政府集中采购",
        "the first block of table two is of 2021, the last one is procurement as of 2019")),
    "S-COMPLETE": RuleExample(
      passing: EditRule.Text("三张表及其各行都在", "all three tables with all rows"),
      failing: EditRule.Text(
        "表三在“（五）不予处理”处中断，没有表四", "table three ends in the middle, and there is no table four")),
    "S-BLANK": RuleExample(
      passing: EditRule.Text("没有发生的填 0", "0 where nothing happened"),
      failing: EditRule.Text("没有发生的留空，或填“/”", "an empty cell or a slash where nothing happened")),
  ]
}
