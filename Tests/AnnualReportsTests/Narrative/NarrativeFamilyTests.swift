import Testing

@testable import AnnualReports

/// Every family of figures that the running text states.
@Suite struct NarrativeFamilyTests {
  @Test("A sentence gives its figures", arguments: disclosure + requests + disputes + work)
  func figures(_ example: NarrativeCase) {
    #expect(example.found == example.expected)
  }

  static let disclosure = [
    NarrativeCase("2024年，我局主动公开政府信息256条。", "disclosed_items 256"),
    NarrativeCase("全年发布各类政府信息共计1,204条。", "disclosed_items 1204"),
    NarrativeCase("全年公开各类信息约900余条。", "disclosed_items ~900"),
    NarrativeCase("全年公开政府信息３４条。", "disclosed_items 34"),
    NarrativeCase("全年公開政府信息34條。", "disclosed_items 34"),
    NarrativeCase("全年公开政府信息 **34** 条。", "disclosed_items 34"),
    NarrativeCase("截至2024年12月31日，我局公开政府信息8条。", "disclosed_items 8"),
    NarrativeCase("通过县政府网站发布信息62条。", "channel.site 62"),
    NarrativeCase("“河清水务”微信公众号推送信息145篇，官方微博发布信息30条。", "channel.wechat 145", "channel.weibo 30"),
    NarrativeCase("公众号阅读量累计2.35万次。", "views ~23500"),
    NarrativeCase("公众号关注人数达1816人。", "followers 1816"),
    NarrativeCase("公众号浏览量1.2亿人次。", "views ~120000000"),
  ]

  static let requests = [
    NarrativeCase(
      "全年共收到政府信息公开申请17件，办结16件，结转下一年度继续办理1件。",
      "requests.received 17", "requests.closed 16", "requests.carried 1"),
    NarrativeCase("我局新收政府信息公开申请 9 件。", "requests.received 9"),
    NarrativeCase("收到公民、法人和其他组织的政府信息公开申请9件。", "requests.received 9"),
    NarrativeCase(
      "共受理公开申请17件，答复14件，结转2025年办理3件。",
      "requests.received 17", "requests.closed 14", "requests.carried 3"),
    NarrativeCase(
      "对政府信息公开申请，予以公开5件、部分公开1件、不予公开2件、无法提供11件、不予处理3件、其他处理4件。",
      "requests.outcome.granted 5", "requests.outcome.granted_partial 1",
      "requests.outcome.refused 2", "requests.outcome.unable 11",
      "requests.outcome.not_processed 3", "requests.outcome.other 4"),
    NarrativeCase("对收到的申请，予以公开及部分公开25件，占33.9%。"),
    NarrativeCase("收到并办结政府信息公开申请5件。"),
  ]

  static let disputes = [
    NarrativeCase(
      "因政府信息公开引发行政复议13件，行政诉讼5件。", "disputes.review 13", "disputes.suit 5"),
    NarrativeCase("因政府信息公开引发行政复议、行政诉讼共13件。"),
    NarrativeCase("全年办理行政复议案件134件。"),
    NarrativeCase("作出行政许可694宗，作出行政处罚决定1宗。", "licensing 694", "penalty 1"),
    NarrativeCase("公示“双公示”信息55条，行政处罚55项。"),
    NarrativeCase(
      "全年制发行政规范性文件12件，废止3件，现行有效25件。",
      "normative_documents.made 12", "normative_documents.repealed 3",
      "normative_documents.in_force 25"),
    NarrativeCase("制定、废止规范性文件共5件。"),
    NarrativeCase("全年收取信息处理费400元。", "info_fee_yuan 400"),
    NarrativeCase("全年收取信息处理费0.04万元。", "info_fee_yuan 400"),
  ]

  static let work = [
    NarrativeCase("召开新闻发布会3场，开展培训2次。", "news_conference 3", "training 2"),
    NarrativeCase("发布政策解读材料22篇。", "interpretation 22"),
    NarrativeCase("全县政务新媒体账号17个。", "media_accounts 17"),
  ]
}
