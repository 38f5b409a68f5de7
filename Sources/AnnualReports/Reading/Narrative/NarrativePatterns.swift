/// The patterns of forms of speech that reports use; where two kinds fit a number, none is taken.
extension NarrativePattern {
  /// The patterns of each counter, in order, by its place among ``CountUnit/words``.
  static let byUnit: [[NarrativePattern]] = (0..<CountUnit.count).map { index in
    all.filter { $0.units.contains(CountUnit(index: UInt8(index))) }
  }

  private static let all: [NarrativePattern] =
    requests + outcomes + disputes + decisions + publication + work

  private static let ofCases: CountUnits = ["件", "宗", "起", "例", "份", "条"]

  private static let requests: [NarrativePattern] = [
    NarrativePattern(
      kind: .requestsReceived, units: ofCases, anchor: ["申请"], gap: 10,
      with: [["收到", "受理", "新收", "接收", "接到", "收悉", "共收", "登记"]],
      about: [["公开", "政府信息"]],
      none: [
        "复议", "诉讼", "许可", "仲裁", "信访", "网上", "网络", "在线", "信函", "邮寄", "邮件", "当面", "现场", "传真",
        "上年", "结转", "办结", "答复", "自然人", "企业", "公民申请", "法人申请", "补正", "撤回", "救助", "补贴",
      ]),
    NarrativePattern(
      kind: .requestsClosed, units: ofCases, anchor: ["办结", "办理", "答复", "办复"],
      about: [["公开"], ["申请"]],
      none: [
        "结转", "正在", "尚在", "建议", "提案", "信访", "热线", "举报", "复议", "诉讼", "留言", "咨询", "投诉", "许可",
        "审批", "事项", "案件", "上年", "予以", "部分公开", "不予", "无法提供", "延期", "逾期", "未", "收到", "受理", "网民",
        "来信", "来电", "业务", "解读", "网上", "当面", "自然人", "企业",
      ]),
    NarrativePattern(
      kind: .requestsCarried, units: ofCases, anchor: ["结转"], gap: 16,
      with: [["下年", "下一年", "次年", "下个年", "继续", "年度办理", "年办理"]],
      about: [["申请", "办结", "办理"]], none: ["上年", "上一年", "去年"], isWhole: false),
  ]

  private static let outcomes: [NarrativePattern] = [
    outcome(.granted, ["予以公开", "同意公开"]), outcome(.grantedPartial, ["部分公开"]),
    outcome(.refused, ["不予公开"]), outcome(.unable, ["无法提供"]),
    outcome(.notProcessed, ["不予处理"]), outcome(.otherOutcome, ["其他处理"]),
  ]

  private static func outcome(_ kind: NarrativeKind, _ words: Words) -> NarrativePattern {
    NarrativePattern(
      kind: kind, units: ofCases, anchor: words, gap: 6, about: [["申请"]],
      none: ["主动公开", "合计"], isWhole: false)
  }

  private static let disputes: [NarrativePattern] = [
    dispute(.review, ["复议"]), dispute(.suit, ["诉讼"]),
  ]

  private static func dispute(_ kind: NarrativeKind, _ words: Words) -> NarrativePattern {
    NarrativePattern(
      kind: kind, units: ["件", "起", "宗", "例"], anchor: words, gap: 10,
      about: [["信息公开", "政府信息", "依申请公开"]],
      none: [
        "纠错", "纠正", "维持", "撤销", "驳回", "直接", "复议后", "未经", "应诉", "审结", "决定书", "文书", "办结", "败诉",
        "终止",
      ])
  }

  private static let decisions: [NarrativePattern] = [
    decision(.licensing, ["行政许可"]), decision(.penalty, ["行政处罚"]),
    NarrativePattern(
      kind: .documentsMade, units: ofDocuments, anchor: ["制发", "制定", "印发", "出台", "发布"], gap: 14,
      with: [["规范性文件"]],
      none: ["清理", "备案", "审查", "审核", "解读", "公开", "修订", "修改", "草案", "计划"], isWhole: false),
    NarrativePattern(
      kind: .documentsRepealed, units: ofDocuments, anchor: ["废止", "失效"], gap: 14,
      about: [["规范性文件"]], none: ["修订", "修改", "公开", "清理"], isWhole: false),
    NarrativePattern(
      kind: .documentsInForce, units: ofDocuments, anchor: ["现行有效", "继续有效"], gap: 14,
      about: [["规范性文件"]], isWhole: false),
    NarrativePattern(
      kind: .informationFee, units: ["元"], anchor: ["处理费", "处理费用"], gap: 8,
      none: ["标准", "每"]),
  ]

  private static let ofDocuments: CountUnits = ["件", "份", "个", "部"]

  /// 双公示 counts what was published, not what was decided.
  private static func decision(_ kind: NarrativeKind, _ words: Words) -> NarrativePattern {
    NarrativePattern(
      kind: kind, units: ["件", "宗", "起", "例", "项"], anchor: words, gap: 8,
      with: [["作出", "做出", "办理", "处理", "实施", "决定"]],
      none: ["公开", "事项", "公布", "发布", "信息", "文书", "案卷", "取消", "下放"], never: ["公示"])
  }

  private static let publication: [NarrativePattern] = [
    NarrativePattern(
      kind: .disclosedItems, units: ["条", "篇"], anchor: informationDisclosed, gap: 6,
      none: notDisclosure, isOfAllChannels: true),
    NarrativePattern(
      kind: .disclosedItems, units: ["件"], anchor: informationDisclosed, gap: 6,
      with: [["主动"]], none: notDisclosure, isOfAllChannels: true),
    channel(.site, ["网站", "门户"]), channel(.wechat, ["微信", "公众号"]), channel(.weibo, ["微博"]),
  ]

  private static let informationDisclosed: Words = [
    "公开信息", "公开政府信息", "公开各类信息", "公开各类政府信息", "公开政务信息", "公开各类政务信息", "公开各项政府信息",
    "公布信息", "发布信息", "发布政府信息", "发布各类信息", "发布各类政府信息", "发布政务信息", "发布各类政务信息",
    "公开的政府信息", "公布政府信息", "修改各类信息", "更新各类信息", "更新政府信息", "更新信息",
  ]

  private static let notDisclosure: Words = [
    "解读", "申请", "答复", "予公开", "部分公开", "专栏", "栏目发布", "栏目公开",
  ]

  private static func channel(_ kind: NarrativeKind, _ words: Words) -> NarrativePattern {
    NarrativePattern(
      kind: kind, units: ["条", "篇", "件"], anchor: words, gap: 24,
      with: [["发布", "公开", "推送", "更新", "刊发", "推出", "信息"]],
      none: [
        "解读", "留言", "咨询", "回复", "答复", "征集", "意见", "建议", "关注", "阅读", "浏览", "访问", "点击", "申请", "抖音",
        "头条", "报纸", "等", "客户端", "公示栏", "专栏",
      ], isWhole: false)
  }

  private static let work: [NarrativePattern] = [
    NarrativePattern(
      kind: .views, units: ["次", "人次"],
      anchor: ["阅读量", "点击量", "浏览量", "访问量", "播放量", "阅读数", "浏览数", "阅读人数"]),
    NarrativePattern(
      kind: .followers, units: ["人", "个", "名", "户"],
      anchor: ["关注人数", "关注用户", "粉丝", "关注量", "关注数", "订阅数", "订阅用户", "订阅人数"]),
    NarrativePattern(
      kind: .newsConference, units: ["场", "场次", "次", "期"], anchor: ["新闻发布会"],
      none: ["回应"]),
    NarrativePattern(
      kind: .interpretation, units: ["篇", "件", "条", "个", "期", "次", "份"], anchor: ["解读"],
      none: ["转发", "收到", "点击", "阅读", "申请", "规范性文件"]),
    NarrativePattern(
      kind: .training, units: ["次", "场", "场次", "期"], anchor: ["培训"], none: ["演练", "参训"]),
    NarrativePattern(
      kind: .mediaAccounts, units: ["个"], anchor: ["账号", "新媒体", "公众号", "账户"], gap: 4,
      about: [["新媒体", "公众号"]],
      none: ["关停", "注销", "整合", "关注", "粉丝", "栏目", "专栏", "问题", "发布"]),
  ]
}
