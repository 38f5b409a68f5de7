/// Numbers in the running text.
extension EditRule {
  static let narrativeRules = [textMatchesTables, partsWithinWhole]

  static let textMatchesTables = EditRule(
    "N-T3", .info,
    Text("正文数字与表三、表四一致", "the text agrees with tables three and four"),
    reason: Text(
      "正文所述的收到、办结、结转申请数和复议、诉讼件数与表中数值不同，其中之一可能有误，汇总以表为准。",
      "the text and the table count the same requests or disputes and differ, so one may be wrong; "
        + "the table's figure is counted"),
    exceptions: Text(
      "正文只说本级或只说某一渠道，或把上年结转计入收到。",
      "the text is about a part of the authorities or one channel, or counts what was carried over "
        + "as received"))

  static let partsWithinWhole = EditRule(
    "N-SUM", .info,
    Text("“其中”各项之和不超过总数", "the parts of a number are no more than the whole"),
    reason: Text(
      "正文“其中”之后各项之和超过总数，说明至少一个数有误或各项有重复。",
      "the parts listed behind 其中 add up to more than the whole, so one is wrong or they overlap"),
    exceptions: Text("同一信息在几个渠道发布，分别计数。", "the same items published in several channels"))
}
