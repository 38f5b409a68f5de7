/// The sums in the table of 2014–2018.
extension EditRule {
  static let preReformRules = [preReformAddsUp]

  static let preReformAddsUp = EditRule(
    "P14-SUM", .info,
    Text("2014—2018年统计表的各分项之和等于该项", "the parts in the table of 2014–2018 add up"),
    reason: Text(
      "收到、办结、答复、不同意公开、复议、诉讼和工作人员各项都列有分项，对不上说明至少一格有误。",
      "requests, answers, refusals, disputes and staff are given with their parts, so at least one "
        + "number is off where they do not add up"),
    source: "国办发〔2014〕32号",
    exceptions: Text(
      "表式没有印出勾稽关系：未审结的案件、以其他方式收到的申请可能不在分项之内。",
      "the form prints no balance: cases still pending, or requests that came in other ways, may "
        + "be in no part"))
}
