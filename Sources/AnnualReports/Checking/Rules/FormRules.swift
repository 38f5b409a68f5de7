/// Which form is used, and whether it is filled in.
extension EditRule {
  static let formRules = [currentEdition, oneEdition, complete, noBlanks]

  static let currentEdition = EditRule(
    "F-OUTDATED", .warning,
    Text("2021年度起使用2021年表式", "reports on 2021 and later use the form of 2021"),
    reason: Text(
      "2019年表式的栏目与2021年表式不同，数值无法并入同一指标。",
      "the columns of 2019 are not those of 2021, so their figures do not join the same series"),
    source: "国办公开办函〔2021〕30号")

  static let oneEdition = EditRule(
    "F-HYBRID", .warning,
    Text("一份报告只用一种表式", "a report uses one edition of the form"),
    reason: Text(
      "表二各部分来自不同表式，多为沿用旧表未改完；各部分按各自的表式读取。",
      "blocks of different editions mostly come from an old file that was half changed; each is "
        + "read by its own"),
    source: "国办公开办函〔2021〕30号")

  static let complete = EditRule(
    "S-COMPLETE", .warning,
    Text("三张表及其各行齐全", "all tables and rows are there"),
    reason: Text(
      "缺少的行与填报 0 不同，其数值未知，合计时列为缺失。",
      "a row that is not there is not a row of zeros; its figures are not known"),
    source: "国办公开办函〔2019〕60号、〔2021〕30号",
    exceptions: Text("表格以图片发布，或网页转存时被截断。", "tables came as pictures, or the page was cut"))

  static let noBlanks = EditRule(
    "S-BLANK", .info,
    Text("没有的填 0，不留空", "cells hold a number, 0 for none"),
    reason: Text(
      "空白和“/”看不出是没有发生还是漏填，因此不按 0 计；一张表有 10 格以上即为警告。",
      "a blank or a slash does not tell whether nothing happened or nobody filled it in; from ten "
        + "in a table on it is a warning"),
    exceptions: Text(
      "不涉及的事项以“/”表示，例如无权制定规章的机关。",
      "a slash for what does not apply, such as rules where nobody may make them"))
}
