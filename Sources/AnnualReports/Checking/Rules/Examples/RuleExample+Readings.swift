extension RuleExample {
  /// Cells that can be read, and cells that cannot.
  static let readings: [String: RuleExample] = [
    "R-COLUMNS": RuleExample(
      passing: EditRule.Text(
        "予以公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3", "granted | 3 | 0 | 0 | 0 | 0 | 0 | 3"),
      failing: EditRule.Text(
        "予以公开 3 0 3（七列只有三个数）", "granted 3 0 3 (three values for seven columns)")),
    "R-VALUE": RuleExample(
      passing: EditRule.Text("处理决定数量：12", "decisions: 12"),
      failing: EditRule.Text("处理决定数量：详见附件", "decisions: see annex")),
    "R-UNIT": RuleExample(
      passing: EditRule.Text("处理决定数量：12件", "decisions: 12件"),
      failing: EditRule.Text("处理决定数量：12万元", "decisions: 12万元")),
    "R-WRITING": RuleExample(
      passing: EditRule.Text("制发件数：3", "issued: 3"),
      failing: EditRule.Text("制发件数：约3", "issued: 约3 (about three)")),
    "R-TWICE": RuleExample(
      passing: EditRule.Text("“行政许可”一行出现一次", "the row “licensing” stands once"),
      failing: EditRule.Text(
        "“行政许可”一行出现两次，一处 12，一处 21", "the row “licensing” stands twice, with 12 and with 21")),
    "R-LABEL": RuleExample(
      passing: EditRule.Text("本年新收政府信息公开申请数量", "本年新收政府信息公开申请数量"),
      failing: EditRule.Text("本年新收政府信息公开申清数量", "本年新收政府信息公开申清数量 (one character is wrong)")),
    "R-EXTRA": RuleExample(
      passing: EditRule.Text("表中各行均为规定表式所有", "all rows are of the form"),
      failing: EditRule.Text("表中另有“行政确认”一行", "a row “行政确认” that no form has")),
    "R-LONG": RuleExample(
      passing: EditRule.Text("每行几百字", "lines of some hundred characters"),
      failing: EditRule.Text("一行长达数兆字节", "a line of some megabytes")),
    "R-CUT": RuleExample(
      passing: EditRule.Text("全文在表四或第六部分之后结束", "the text ends behind table four"),
      failing: EditRule.Text("全文以“行政处罚 | 12”结束", "the text ends with “penalties | 12”")),
  ]
}
