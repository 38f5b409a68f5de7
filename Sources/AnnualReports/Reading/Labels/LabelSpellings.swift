/// How labels are spelt: in simplified script, without white space, brackets, quotes, punctuation
/// and the number in front.
///
/// A label is known by any beginning of a spelling that leads to no other label, of three
/// characters at least: reports cut labels, wrap them, and misspell their ends. Besides the
/// official wording the list holds the spellings seen in reports.
enum LabelSpellings {
  static let all: [(label: Label, spellings: [String])] =
    disclosureHeads + disclosureRows + requestHeads + requestRows + requestOutcomes + disputes

  private static let disclosureHeads: [(label: Label, spellings: [String])] = [
    (.contentHead, ["信息内容"]),
    (
      .column(.issued),
      ["本年制发件数", "本年制发数", "本年制定件数", "本年度制发件数", "制发件数", "制发数", "制定件数"]
    ),
    (.column(.repealed), ["本年废止件数", "本年废止数", "本年度废止件数", "废止件数", "废止数"]),
    (.column(.inForce), ["现行有效件数", "现行有效数", "现行有效"]),
    (.column(.madeNew), ["本年新制作数量", "本年新制发数量", "本年度新制作数量", "新制作数量", "新制发数量"]),
    (.column(.disclosedNew), ["本年新公开数量", "本年度新公开数量", "新公开数量"]),
    (.column(.newUnspecified), ["本年新"]),
    (.column(.disclosedTotal), ["对外公开总数量", "对外公开总数", "对外公开数量"]),
    (.column(.itemsPrevious), ["上一年项目数量", "上年项目数量", "上一年度项目数量", "上年度项目数量"]),
    (.column(.itemsChange), ["本年增减", "本年度增减"]),
    (.column(.decisions), ["处理决定数量"]),
    (.column(.decisionsThisYear), ["本年处理决定数量", "本年度处理决定数量"]),
    (.column(.feeAmount), ["本年收费金额", "本年收费总金额", "本年度收费金额", "收费金额"]),
    (.column(.projects), ["采购项目数量"]),
    (.column(.procurementAmount), ["采购总金额", "采购金额"]),
  ]

  private static let disclosureRows: [(label: Label, spellings: [String])] = [
    (.disclosure(.rules), ["规章"]),
    (
      .disclosure(.normativeDocuments),
      ["行政规范性文件", "规范性文件", "规范性档案", "行政规范性档案"]
    ),
    (.disclosure(.licensing), ["行政许可"]),
    (.disclosure(.otherServices), ["其他对外管理服务事项"]),
    (.disclosure(.penalties), ["行政处罚"]),
    (.disclosure(.coercion), ["行政强制"]),
    (.disclosure(.fees), ["行政事业性收费", "行政事业型收费"]),
    (.disclosure(.procurement), ["政府集中采购"]),
  ]

  private static let requestHeads: [(label: Label, spellings: [String])] = [
    (.applicantsHead, ["申请人情况", "法人或其他组织", "法人和其他组织"]),
    (.applicant(.natural), ["自然人"]),
    (.applicant(.business), ["商业企业"]),
    (.applicant(.research), ["科研机构"]),
    (.applicant(.publicInterest), ["社会公益组织", "社会组织"]),
    (.applicant(.legalService), ["法律服务机构"]),
    (.applicant(.other), ["其他"]),
    (.applicant(.total), ["总计", "合计"]),
    (.requestGroup, ["本年度办理结果", "本年办理结果"]),
  ]

  private static let requestRows: [(label: Label, spellings: [String])] = [
    (
      .request(.receivedNew),
      ["本年新收政府信息公开申请数量", "本年度新收政府信息公开申请数量", "本年新收申请数量"]
    ),
    (
      .request(.carriedIn),
      [
        "上年结转政府信息公开申请数量", "上年转结政府信息公开申请数量", "上年度结转政府信息公开申请数量",
        "上一年结转政府信息公开申请数量", "上一年度结转政府信息公开申请数量",
      ]
    ),
    (.request(.granted), ["予以公开"]),
    (.request(.grantedPartial), ["部分公开"]),
    (.requestGroup, ["不予公开", "无法提供", "不予处理"]),
    (.request(.otherAll), ["其他处理"]),
    (
      .request(.carriedOut),
      ["结转下年度继续办理", "结转下一年继续办理", "结转下年继续办理", "结转下一年度继续办理"]
    ),
  ]

  private static let requestOutcomes: [(label: Label, spellings: [String])] = [
    (.request(.stateSecret), ["属于国家秘密", "属国家秘密", "涉及国家秘密"]),
    (
      .request(.lawProhibited),
      [
        "其他法律行政法规禁止公开", "其他法律行政止公开", "其他法律法规禁止公开", "法律行政法规禁止公开",
        "其它法律行政法规禁止公开",
      ]
    ),
    (.request(.securityStability), ["危及三安全一稳定"]),
    (.request(.thirdParty), ["保护第三方合法权益"]),
    (.request(.internalAffairs), ["属于三类内部事务信息"]),
    (.request(.deliberative), ["属于四类过程性信息"]),
    (.request(.enforcementFile), ["属于行政执法案卷"]),
    (.request(.registryInquiry), ["属于行政查询事项"]),
    (
      .request(.notHeld),
      ["本机关不掌握相关政府信息", "本行政机关不掌握相关政府信息", "不掌握相关政府信息"]
    ),
    (.request(.needsCreation), ["没有现成信息需要另行制作"]),
    (.request(.stillUnclear), ["补正后申请内容仍不明确", "补正后仍不明确"]),
    (.request(.petition), ["信访举报投诉类申请", "信访投诉举报类申请"]),
    (.request(.repeated), ["重复申请"]),
    (.request(.publication), ["要求提供公开出版物"]),
    (.request(.excessive), ["无正当理由大量反复申请"]),
    (.request(.confirmReissue), ["要求行政机关确认或重新出具已获取信息"]),
    (
      .request(.noCorrection),
      [
        "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请",
        "申请人无正当理由逾期不补正行政机关不再处理",
        "申请人逾期不补正行政机关不再处理其政府信息公开申请",
        "申请人逾期未补正行政机关不再处理其政府信息公开申请",
      ]
    ),
    (
      .request(.feeUnpaid),
      [
        "申请人逾期未按收费通知要求缴纳费用行政机关不再处理其政府信息公开申请",
        "申请人逾期未按收费通知要求缴纳费用行政机关不再处理",
      ]
    ),
  ]

  private static let disputes: [(label: Label, spellings: [String])] = [
    (.forum(.review), ["行政复议"]),
    (.suits, ["行政诉讼"]),
    (.forum(.directSuit), ["未经复议直接起诉"]),
    (.forum(.suitAfterReview), ["复议后起诉"]),
    (.result(.upheld), ["结果维持"]),
    (.result(.corrected), ["结果纠正"]),
    (.result(.other), ["其他结果"]),
    (.result(.pending), ["尚未审结", "未审结"]),
  ]

  /// What else stands in the tables and means nothing by itself: the groups of rows with their
  /// numbers, and the notes in brackets, of which pieces stand between the rows.
  static let remarks = [
    "三本年度办理结果", "三不予公开", "四无法提供", "五不予处理", "六其他处理", "七总计",
    "本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和",
    "区分处理的只计这一情形不计其他情形", "单位万元",
  ]
}
