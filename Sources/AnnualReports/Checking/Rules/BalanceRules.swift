/// The sums that the forms ask for.
extension EditRule {
  static let balanceRules = [applicantsAddUp, requestsBalance, outcomesAddUp, disputesAddUp]

  static let applicantsAddUp = EditRule(
    "T3-ROW", .error,
    Text("各类申请人之和等于总计", "the applicants of a row add up to its total"),
    reason: Text(
      "表三每一行的总计是六类申请人的合计，对不上说明至少一格填错。",
      "the total of each row of table three is the sum of six kinds of applicants, so at least one "
        + "cell is wrong"),
    source: "国办公开办函〔2019〕60号、〔2021〕30号，表三")

  static let requestsBalance = EditRule(
    "T3-FLOW", .error,
    Text("本年新收加上年结转等于办理结果总计加结转下年度", "requests in equal requests out"),
    reason: Text(
      "每件申请要么在本年度办结，要么结转下年度，表头印有这一勾稽关系。",
      "every request is dealt with in the year or carried over, as the head of the table says"),
    source: "国办公开办函〔2019〕60号、〔2021〕30号，表三表头")

  static let outcomesAddUp = EditRule(
    "T3-SUM", .error,
    Text("（一）至（六）之和等于（七）总计", "the outcomes of a column add up to its total"),
    reason: Text(
      "每件办结的申请只计入一种结果，区分处理的只计入部分公开。",
      "every request has one outcome; one granted in part is counted there only"),
    source: "国办公开办函〔2019〕60号、〔2021〕30号，表三（七）总计")

  static let disputesAddUp = EditRule(
    "T4-SUM", .error,
    Text("四种结果之和等于总计", "the results of a forum add up to its total"),
    reason: Text(
      "表四每部分的总计是结果维持、结果纠正、其他结果、尚未审结的合计。",
      "each total of table four is the sum of upheld, corrected, other and pending"),
    source: "国办公开办函〔2019〕60号、〔2021〕30号，表四")
}
