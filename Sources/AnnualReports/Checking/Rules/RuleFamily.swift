/// Rules that look at the same thing.
public struct RuleFamily: Hashable, Sendable {
  /// What they look at.
  public let title: EditRule.Text
  /// The rules, in the order in which they are listed; at least one.
  public let rules: [EditRule]

  /// All families: tables two to four, form, completeness, years and members, reading, place,
  /// documents, files, narrative.
  public static let all = [
    RuleFamily("主动公开（表二）", "Disclosure, table two", EditRule.disclosureRules),
    RuleFamily(
      "申请、复议和诉讼（表三、表四）", "Requests and disputes, tables three and four", EditRule.balanceRules),
    RuleFamily("2014 年表式", "The form of 2014", EditRule.preReformRules),
    RuleFamily("表式和完整性", "Form and completeness", EditRule.formRules),
    RuleFamily("年度之间和机关之间", "Between years and between units", EditRule.seriesRules),
    RuleFamily("改名和合并", "Renamed and merged authorities", EditRule.lineageRules),
    RuleFamily("读取", "Reading", EditRule.readingRules),
    RuleFamily("机关、所在地和年度", "Authority, place and year", EditRule.placeRules),
    RuleFamily("报告", "Reports", EditRule.documentRules),
    RuleFamily("文件", "Files", EditRule.fileRules),
    RuleFamily("正文", "Running text", EditRule.narrativeRules),
  ]

  /// The rules whose breach says that printed numbers do not add up.
  public static let balances = Set(
    (EditRule.balanceRules + EditRule.preReformRules).map(\.id))

  private init(_ chinese: String, _ english: String, _ rules: [EditRule]) {
    title = EditRule.Text(chinese, english)
    self.rules = rules
  }
}
