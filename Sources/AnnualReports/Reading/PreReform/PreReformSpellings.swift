/// How the labels of the table of 2014–2018 are spelt: in simplified script, without the number in
/// front, 其中, brackets, punctuation, and 数 or 数量 at the end.
enum PreReformSpellings {
  /// What a stem stands for; nothing for one that is not in the form.
  static func meaning(of stem: String) -> PreReformMeaning? { meanings[stem] }

  private static let meanings: [String: PreReformMeaning] = {
    var meanings: [String: PreReformMeaning] = ["统计指标": .indicatorHead, "指标名称": .indicatorHead]
    for (key, spellings) in rows {
      guard let row = Indicator(key: "pre.\(key)") else { continue }
      for spelling in spellings { meanings[spelling] = .row(row) }
    }
    for (result, spellings) in results {
      for spelling in spellings { meanings[spelling] = .result(result) }
    }
    return meanings
  }()

  /// By the end of the indicator's key.
  static let rows: [(key: String, spellings: [String])] =
    disclosure + responses + requests + answers + refusals + disputes + resources

  private static let disclosure: [(key: String, spellings: [String])] = [
    ("disclosed_items", ["主动公开政府信息", "主动公开信息"]),
    ("normative_documents_disclosed", ["主动公开规范性文件"]),
    ("normative_documents_made", ["制发规范性文件", "制定规范性文件"]),
    ("channel.gazette", ["政府公报公开政府信息", "政府公报公开信息", "政府公报公开"]),
    ("channel.site", ["政府网站公开政府信息", "政府网站公开信息", "政府网站公开"]),
    ("channel.weibo", ["政务微博公开政府信息", "政务微博公开信息", "政务微博公开"]),
    ("channel.wechat", ["政务微信公开政府信息", "政务微信公开信息", "政务微信公开"]),
    ("channel.other", ["其他方式公开政府信息", "其他方式公开信息", "其他方式公开"]),
  ]

  private static let responses: [(key: String, spellings: [String])] = [
    ("responses", ["回应公众关注热点或重大舆情", "回应公众关注热点和重大舆情"]),
    ("response.press_conferences", ["参加或举办新闻发布会", "举办新闻发布会", "参加和举办新闻发布会"]),
    ("response.press_conferences_led", ["主要负责同志参加新闻发布会", "主要负责人参加新闻发布会"]),
    ("response.interviews", ["政府网站在线访谈"]),
    (
      "response.interviews_led",
      ["主要负责同志参加政府网站在线访谈", "主要负责人参加政府网站在线访谈", "主要负责同志参加在线访谈"]
    ),
    ("response.interpretations", ["政策解读稿件发布", "政策解读稿件", "发布政策解读稿件"]),
    ("response.social_media", ["微博微信回应事件", "微博微信回应"]),
    ("response.other", ["其他方式回应事件", "其他方式回应"]),
  ]

  private static let requests: [(key: String, spellings: [String])] = [
    ("requests.received", ["收到申请", "收到政府信息公开申请"]),
    ("requests.received.in_person", ["当面申请"]),
    ("requests.received.fax", ["传真申请"]),
    ("requests.received.online", ["网络申请"]),
    ("requests.received.mail", ["信函申请"]),
    ("requests.closed", ["申请办结"]),
    ("requests.closed.on_time", ["按时办结"]),
    ("requests.closed.extended", ["延期办结"]),
  ]

  private static let answers: [(key: String, spellings: [String])] = [
    ("requests.answered", ["申请答复"]),
    ("requests.already_public", ["属于已主动公开范围", "属于主动公开范围", "已主动公开范围"]),
    ("requests.granted", ["同意公开答复", "同意公开"]),
    ("requests.granted_partial", ["同意部分公开答复", "同意部分公开"]),
    ("requests.refused.all", ["不同意公开答复", "不同意公开"]),
    ("requests.not_this_organ", ["不属于本行政机关公开", "不属于本机关公开"]),
    ("requests.not_exist", ["申请信息不存在", "信息不存在"]),
    ("requests.asked_to_amend", ["告知作出更改补充", "告知做出更改补充"]),
    ("requests.other_channel", ["告知通过其他途径办理"]),
  ]

  private static let refusals: [(key: String, spellings: [String])] = [
    ("requests.refused.state_secret", ["涉及国家秘密"]),
    ("requests.refused.trade_secret", ["涉及商业秘密"]),
    ("requests.refused.privacy", ["涉及个人隐私"]),
    (
      "requests.refused.security_stability",
      ["危及国家安全公共安全经济安全和社会稳定", "危及国家安全公共安全经济安全社会稳定"]
    ),
    (
      "requests.refused.not_government_information",
      ["不是条例所指政府信息", "不是条例所指的政府信息", "不是政府信息公开条例所指政府信息"]
    ),
    ("requests.refused.other_legal", ["法律法规规定的其他情形", "法律法规规定其他情形"]),
  ]

  private static let disputes: [(key: String, spellings: [String])] = [
    ("review.total", ["行政复议"]),
    ("suit.total", ["行政诉讼"]),
    (
      "suit.upheld",
      ["维持具体行政行为或者驳回原告诉讼请求", "维持具体行政行为或驳回原告诉讼请求", "维持行政行为或者驳回原告诉讼请求"]
    ),
  ]

  private static let resources: [(key: String, spellings: [String])] = [
    ("complaints", ["举报投诉"]),
    ("info_fee", ["依申请公开信息收取的费用", "依申请公开信息收取费用", "依申请公开收取的费用"]),
    ("org.offices", ["政府信息公开工作专门机构", "政府信息公开专门机构"]),
    ("org.reading_points", ["设置政府信息公开查阅点", "政府信息公开查阅点"]),
    ("org.staff", ["从事政府信息公开工作人员", "从事政府信息公开工作的人员"]),
    ("org.staff_full_time", ["专职人员", "专职工作人员"]),
    ("org.staff_part_time", ["兼职人员", "兼职工作人员"]),
    ("org.budget", ["政府信息公开专项经费"]),
    (
      "training.meetings",
      ["召开政府信息公开工作会议或专题会议", "召开政府信息公开工作会议或者专题会议", "召开政府信息公开工作会议和专题会议"]
    ),
    ("training.courses", ["举办各类培训班", "举办培训班"]),
    ("training.participants", ["接受培训人员", "接受培训", "接受培训人"]),
  ]

  private static let results: [(PreReformMeaning.Result, spellings: [String])] = [
    (.upheld, ["维持具体行政行为", "维持行政行为", "维持原行政行为", "维持"]),
    (.corrected, ["被依法纠错", "依法纠错", "被纠错", "纠错"]),
    (.other, ["其他情形", "其他"]),
  ]
}
