/// When a report has to come out.
extension EditRule {
  /// `P-LATE`.
  public static let late = EditRule(
    "P-LATE", .info,
    Text("在规定期限内发布", "the report came out in time"),
    reason: Text(
      "县级以上人民政府部门应在1月31日前公布上年度报告，政府信息公开工作主管部门应在3月31日前公布本级政府的报告；"
        + "2018年度及以前一律为3月31日，乡镇没有明文，按3月31日。取落款日期，没有则取发布日期。",
      "departments of governments at county level and above publish by 31 January, governments by "
        + "31 March; up to 2018 all by 31 March; for towns no day is named, 31 March is taken. The "
        + "date is that of the signature, else of the page"),
    source: "政府信息公开条例（国务院令第711号）第四十九条",
    exceptions: Text(
      "网站迁移、改版会重标日期；更正后重新发布；地方另行规定了期限。",
      "sites date pages anew when they move; a report was corrected and published again; another "
        + "day was set locally"))
}
