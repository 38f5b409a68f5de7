import Testing

@testable import AnnualReports

/// Numbers in the running text that are no figures of the year, and words that say there was none.
@Suite struct NarrativeTrapTests {
  @Test("Another measure is not taken", arguments: others)
  func takesNoOther(_ example: NarrativeCase) {
    #expect(example.found == example.expected)
  }

  @Test("Words for none are told", arguments: zeros)
  func tellsNone(_ example: NarrativeCase) {
    #expect(example.found == example.expected)
  }

  static let others = [
    NarrativeCase("收到政府信息公开申请17件，较上年增加3件。", "requests.received 17"),
    NarrativeCase("主动公开政府信息256条，同比增长12.5%。", "disclosed_items 256"),
    NarrativeCase("去年公开政府信息200条，今年公开政府信息256条。", "disclosed_items 256"),
    NarrativeCase("2023年收到政府信息公开申请5件。"),
    NarrativeCase("2020年至2024年共收到政府信息公开申请50件。"),
    NarrativeCase("2019年以来，累计公开政府信息5000条。"),
    NarrativeCase("力争公开政府信息不少于300条。"),
    NarrativeCase("下一步计划召开新闻发布会4场。"),
    NarrativeCase("按照国发〔2020〕109号文件和《条例》第20条公开信息。"),
    NarrativeCase("电话0912-3456789，邮编719000，按期答复率100%。"),
    NarrativeCase("收到政府信息公开申请，本县共有乡镇17个，另有案卷20件。"),
    NarrativeCase("上年结转政府信息公开申请2件。"),
    NarrativeCase("收到网上申请公开信息5件，信函申请公开信息3件。"),
    NarrativeCase("受理行政许可申请120件，公开结果。"),
    NarrativeCase("编发信息公开简报第20期，收到申请人来电。"),
    NarrativeCase("收到政府信息公开申请1 7件。"),
    NarrativeCase("收到政府信息公开申请3-5件。"),
    NarrativeCase("收到政府信息公开申请99999999999999999999件。"),
    NarrativeCase("微信公众号收到留言12条。"),
    NarrativeCase("解读信息在15个工作日内发布，新媒体账号5个月未更新。"),
  ]

  static let zeros = [
    NarrativeCase("本年度未收到政府信息公开申请。", "requests.received none"),
    NarrativeCase(
      "未发生行政复议、行政诉讼案件。", "disputes.review none", "disputes.suit none"),
    NarrativeCase("全年未产生信息处理费。", "info_fee_yuan none"),
    NarrativeCase(
      "我局无依申请公开事项，无行政复议、诉讼。", "requests.received none", "disputes.review none",
      "disputes.suit none"),
    NarrativeCase(
      "未收到因政府信息公开申请引发的行政复议、行政诉讼。", "disputes.review none", "disputes.suit none"),
    NarrativeCase(
      "未收到依申请公开及行政复议、行政诉讼。", "requests.received none", "disputes.review none",
      "disputes.suit none"),
    NarrativeCase("未收到补正申请，公开及时。"),
    NarrativeCase("未发生行政复议纠错、行政诉讼败诉情况。"),
    NarrativeCase("去年未收到政府信息公开申请。"),
    NarrativeCase("未收到政府信息公开申请的单位有3个。"),
    NarrativeCase("属于无正当理由大量反复申请公开的，无法提供。"),
  ]
}
