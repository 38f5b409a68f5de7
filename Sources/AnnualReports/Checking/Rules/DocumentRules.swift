/// Files as a whole, and reports beside each other.
extension EditRule {
  static let documentRules = [hasTables, oneReport, wholeHoldsParts, sumInRange]

  static let hasTables = EditRule(
    "D-NO-TABLES", .error,
    Text("报告中有表格", "the report has tables"),
    reason: Text(
      "没有识别出规定表式的任何表格，全部数值按缺失处理，不按 0 计。",
      "no table of the form was recognised; every figure is missing, not 0"),
    exceptions: Text("文件不是年度报告，或表格是图片。", "the file is no annual report, or its tables are pictures")
  )

  static let oneReport = EditRule(
    "U-DUP", .warning,
    Text("同一机关同一年度只有一份报告", "an authority has one report a year"),
    reason: Text(
      "重复的报告只计一份，以免重复计算。",
      "only one of several reports of the same authority and year is counted"),
    exceptions: Text("报告发布后更正重发，或在多个网站发布。", "it was corrected, or published on several sites"))

  static let wholeHoldsParts = EditRule(
    "U-CONTAIN", .warning,
    Text("地区汇总不少于其中任一单位", "a region's figure is no less than that of any member"),
    reason: Text(
      "地区汇总报告包含所属单位，某单位的数值更大说明其中一方有误，或汇总未包括该单位。",
      "a report of the whole region holds its members' figures, so a larger one of a member is "
        + "wrong or was left out"),
    exceptions: Text("垂直管理单位不计入地方汇总。", "bodies run from above are not in the region's report"))

  static let sumInRange = EditRule(
    "U-RANGE", .error,
    Text("合计不超出可表示的范围", "sums are in range"),
    reason: Text(
      "合计超出可表示的范围，宁可不给，也不给错误的数。",
      "a sum beyond the range of numbers is left out, for a wrong one is worse than none"))
}
