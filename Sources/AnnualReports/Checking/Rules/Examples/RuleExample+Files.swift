extension RuleExample {
  /// Files that gave no report.
  static let files: [String: RuleExample] = [
    "F-ACCESS": RuleExample(
      passing: EditRule.Text("当前用户可读的文件", "a file that the user may read"),
      failing: EditRule.Text("权限为 000 的文件", "a file of mode 000")),
    "F-EMPTY": RuleExample(
      passing: EditRule.Text("有内容的文件", "a file with text"),
      failing: EditRule.Text("0 字节的文件", "a file of 0 bytes")),
    "F-SIZE": RuleExample(
      passing: EditRule.Text("几十千字节的报告", "a report of some kilobytes"),
      failing: EditRule.Text("超过 1 GiB 的文件", "a file of more than 1 GiB")),
    "F-ENCODING": RuleExample(
      passing: EditRule.Text("UTF-8 文本", "text in UTF-8"),
      failing: EditRule.Text("编码混杂、无法还原的文本", "text in several encodings at once")),
    "F-FORMAT": RuleExample(
      passing: EditRule.Text("报告.txt", "报告.txt"),
      failing: EditRule.Text("报告.zip", "报告.zip")),
    "F-EXTENSION": RuleExample(
      passing: EditRule.Text("纯文本，名为 教育局.txt", "a plain text named 教育局.txt"),
      failing: EditRule.Text("网页，名为 教育局.doc", "a web page named 教育局.doc")),
    "F-LINK": RuleExample(
      passing: EditRule.Text("指向报告的链接", "a link to a report"),
      failing: EditRule.Text("指向已删除文件的链接", "a link to a file that was deleted")),
    "F-LOOP": RuleExample(
      passing: EditRule.Text("指向别处文件夹的链接", "a link to another folder"),
      failing: EditRule.Text("指回上级文件夹的链接", "a link to the folder above")),
    "F-SPECIAL": RuleExample(
      passing: EditRule.Text("普通文件", "an ordinary file"),
      failing: EditRule.Text("命名管道", "a named pipe")),
    "F-HIDDEN": RuleExample(
      passing: EditRule.Text("教育局.txt", "教育局.txt"),
      failing: EditRule.Text(".教育局.txt.swp", ".教育局.txt.swp")),
    "F-OTHER": RuleExample(
      passing: EditRule.Text("教育局.txt", "教育局.txt"),
      failing: EditRule.Text("教育局.exe", "教育局.exe")),
    "F-OUTPUT": RuleExample(
      passing: EditRule.Text("放报告的文件夹", "a folder of reports"),
      failing: EditRule.Text("以前汇总写出的 Reports 文件夹", "the folder Reports of an earlier run")),
    "F-TWICE": RuleExample(
      passing: EditRule.Text("huizong check 报告", "huizong check 报告"),
      failing: EditRule.Text("huizong check 报告 报告/教育局.txt", "huizong check 报告 报告/教育局.txt")),
  ]
}
