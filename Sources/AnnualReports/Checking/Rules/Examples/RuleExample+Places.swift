extension RuleExample {
  /// Whose report it is, and of which year.
  static let places: [String: RuleExample] = [
    "P-PLACE-NONE": RuleExample(
      passing: EditRule.Text("标题为“东安县教育局2023年……”", "the title names 东安县教育局"),
      failing: EditRule.Text(
        "标题只有“本局2023年……”，路径也没有地名", "the title only says “our bureau”, and no folder names a place")),
    "P-PLACE-AMBIGUOUS": RuleExample(
      passing: EditRule.Text("徐州市鼓楼区教育局，或放在“江苏/徐州市”文件夹", "徐州市鼓楼区教育局, or in a folder 江苏/徐州市"),
      failing: EditRule.Text("鼓楼区教育局（徐州、南京、福州、开封都有鼓楼区）", "鼓楼区教育局 (there are four such districts)")),
    "P-PLACE-CONFLICT": RuleExample(
      passing: EditRule.Text("“额敏县”文件夹中的额敏县教育局报告", "a report of 额敏县教育局 in a folder 额敏县"),
      failing: EditRule.Text("“额敏县”文件夹中的乌苏市教育局报告", "a report of 乌苏市教育局 in a folder 额敏县")),
    "P-YEAR-NONE": RuleExample(
      passing: EditRule.Text("标题为“……2023年政府信息公开工作年度报告”", "the title says 2023"),
      failing: EditRule.Text("标题为“政府信息公开工作年度报告”，全文没有年度", "neither title nor text says a year")),
    "P-YEAR-CONFLICT": RuleExample(
      passing: EditRule.Text(
        "标题2023年，统计期限2023年1月1日至12月31日",
        "the title says 2023, the figures are of 1 January to 31 December 2023"),
      failing: EditRule.Text(
        "标题2023年，统计期限2022年1月1日至12月31日",
        "the title says 2023, the figures are of 1 January to 31 December 2022")),
    "P-AUTHORITY-NONE": RuleExample(
      passing: EditRule.Text("标题或落款写明“东安县教育局”", "title or signature names 东安县教育局"),
      failing: EditRule.Text("通篇只称“我局”", "the report only says “our bureau”")),
    "P-SCOPE": RuleExample(
      passing: EditRule.Text(
        "“本报告汇总全县各乡镇、各部门的数据”", "“this report sums up all towns and departments of the county”"),
      failing: EditRule.Text(
        "县人民政府的报告，未说明是否包括各部门",
        "a county government's report that does not say whether departments are in it")),
  ]
}
