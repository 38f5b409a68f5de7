/// The indicators of the one table of 2014–2018, 政府信息公开情况统计表: under `pre.`.
///
/// They are a series of their own; what goes on in the forms of 2019 and later, and how well, is
/// told by ``FormJoin``. An item disclosed through several channels counts once in
/// `pre.disclosed_items` and once in each channel.
///
/// Source: 国办发〔2014〕32号.
enum PreReformIndicators {
  /// In the table's order.
  static let all: [IndicatorDefinition] =
    disclosure + responses + requests + answers + refusals + disputes + resources

  private static let disclosure = [
    make("disclosed_items", "主动公开政府信息数", "items disclosed", .pieces),
    make(
      "normative_documents_disclosed", "主动公开规范性文件数", "normative documents disclosed",
      .pieces),
    make("normative_documents_made", "制发规范性文件总数", "normative documents made", .cases),
    make("channel.gazette", "政府公报公开政府信息数", "items disclosed in the gazette", .pieces),
    make("channel.site", "政府网站公开政府信息数", "items disclosed on the site", .pieces),
    make("channel.weibo", "政务微博公开政府信息数", "items disclosed by microblog", .pieces),
    make("channel.wechat", "政务微信公开政府信息数", "items disclosed by WeChat", .pieces),
    make("channel.other", "其他方式公开政府信息数", "items disclosed in other ways", .pieces),
  ]

  private static let responses = [
    make("responses", "回应公众关注热点或重大舆情数", "responses to public concerns", .times),
    make("response.press_conferences", "参加或举办新闻发布会总次数", "press conferences", .times),
    make(
      "response.press_conferences_led", "主要负责同志参加新闻发布会次数",
      "press conferences with the head", .times),
    make("response.interviews", "政府网站在线访谈次数", "interviews on the site", .times),
    make(
      "response.interviews_led", "主要负责同志参加政府网站在线访谈次数",
      "interviews on the site with the head", .times),
    make("response.interpretations", "政策解读稿件发布数", "papers that explain policies", .papers),
    make("response.social_media", "微博微信回应事件数", "responses by microblog and WeChat", .times),
    make("response.other", "其他方式回应事件数", "responses in other ways", .times),
  ]

  private static let requests = [
    make("requests.received", "收到申请数", "requests received", .cases),
    make("requests.received.in_person", "当面申请数", "requests in person", .cases),
    make("requests.received.fax", "传真申请数", "requests by fax", .cases),
    make("requests.received.online", "网络申请数", "requests online", .cases),
    make("requests.received.mail", "信函申请数", "requests by mail", .cases),
    make("requests.closed", "申请办结数", "requests closed", .cases),
    make("requests.closed.on_time", "按时办结数", "requests closed on time", .cases),
    make("requests.closed.extended", "延期办结数", "requests closed after an extension", .cases),
  ]

  private static let answers = [
    make("requests.answered", "申请答复数", "requests answered", .cases),
    make("requests.already_public", "属于已主动公开范围数", "answered: public already", .cases),
    make("requests.granted", "同意公开答复数", "answered: granted", .cases),
    make("requests.granted_partial", "同意部分公开答复数", "answered: granted in part", .cases),
    make("requests.refused.all", "不同意公开答复数", "answered: refused", .cases),
  ]

  /// The reasons, and the answers that stand behind them.
  private static let refusals = [
    make("requests.refused.state_secret", "不同意公开·涉及国家秘密", "refused: state secret", .cases),
    make("requests.refused.trade_secret", "不同意公开·涉及商业秘密", "refused: trade secret", .cases),
    make("requests.refused.privacy", "不同意公开·涉及个人隐私", "refused: privacy", .cases),
    make(
      "requests.refused.security_stability", "不同意公开·危及国家安全、公共安全、经济安全和社会稳定",
      "refused: security and stability", .cases),
    make(
      "requests.refused.not_government_information", "不同意公开·不是《条例》所指政府信息",
      "refused: no government information", .cases),
    make(
      "requests.refused.other_legal", "不同意公开·法律法规规定的其他情形",
      "refused: other cases in law", .cases),
    make("requests.not_this_organ", "不属于本行政机关公开数", "answered: another body's", .cases),
    make("requests.not_exist", "申请信息不存在数", "answered: does not exist", .cases),
    make("requests.asked_to_amend", "告知作出更改补充数", "answered: asked to amend", .cases),
    make("requests.other_channel", "告知通过其他途径办理数", "answered: another channel", .cases),
  ]

  private static let disputes =
    dispute("review", "行政复议", "reviews", upheld: "维持具体行政行为数")
    + dispute("suit", "行政诉讼", "suits", upheld: "维持具体行政行为或者驳回原告诉讼请求数")

  private static func dispute(
    _ key: String, _ chinese: String, _ english: String, upheld: String
  ) -> [IndicatorDefinition] {
    [
      make("\(key).total", "\(chinese)数量", "\(english) before 2019", .cases),
      make("\(key).upheld", "\(chinese)·\(upheld)", "\(english) before 2019: upheld", .cases),
      make(
        "\(key).corrected", "\(chinese)·被依法纠错数", "\(english) before 2019: corrected", .cases),
      make("\(key).other", "\(chinese)·其他情形数", "\(english) before 2019: other", .cases),
    ]
  }

  private static let resources = [
    make("complaints", "举报投诉数量", "complaints", .cases),
    make("info_fee", "依申请公开信息收取的费用", "fees for requested information", .money),
    make("org.offices", "政府信息公开工作专门机构数", "offices for disclosure", .units, .stock),
    make("org.reading_points", "设置政府信息公开查阅点数", "reading points", .units, .stock),
    make("org.staff", "从事政府信息公开工作人员数", "staff for disclosure", .people, .stock),
    make("org.staff_full_time", "专职人员数", "staff for disclosure: full time", .people, .stock),
    make("org.staff_part_time", "兼职人员数", "staff for disclosure: part time", .people, .stock),
    make("org.budget", "政府信息公开专项经费", "budget for disclosure", .money),
    make("training.meetings", "召开政府信息公开工作会议或专题会议数", "meetings on disclosure", .times),
    make("training.courses", "举办各类培训班数", "training courses", .times),
    make("training.participants", "接受培训人员数", "people trained", .attendances),
  ]

  private static func make(
    _ key: String, _ chinese: String, _ english: String, _ unit: IndicatorDefinition.Unit,
    _ kind: IndicatorDefinition.Kind = .flow
  ) -> IndicatorDefinition {
    IndicatorDefinition(
      key: "pre.\(key)", chinese: chinese, english: english, unit: unit, kind: kind,
      section: .statistics, forms: [.f2014], isAddable: true, parts: [], isMain: false)
  }
}
