/// A row of table three, in the form's order; the groups stand behind their parts.
public enum RequestRow: Int, CaseIterable, Sendable {
  case receivedNew, carriedIn, granted, grantedPartial
  case stateSecret, lawProhibited, securityStability, thirdParty
  case internalAffairs, deliberative, enforcementFile, registryInquiry, refusedAll
  case notHeld, needsCreation, stillUnclear, unableAll
  case petition, repeated, publication, excessive, confirmReissue, notProcessedAll
  case noCorrection, feeUnpaid, otherMisc, otherAll
  case outcomeTotal, carriedOut

  /// The middle of the key, the label in the form, and the name in English.
  var names: (key: String, chinese: String, english: String) { Self.names[rawValue] }

  /// The rows whose sum this one is; empty for all but the four groups.
  public var parts: [RequestRow] { Self.parts[rawValue] }

  private static let parts: [[RequestRow]] = allCases.map { row in
    switch row {
    case .refusedAll: rows(.stateSecret, .registryInquiry)
    case .unableAll: rows(.notHeld, .stillUnclear)
    case .notProcessedAll: rows(.petition, .confirmReissue)
    case .otherAll: rows(.noCorrection, .otherMisc)
    default: []
    }
  }

  /// The indicator of this row and a column.
  public func indicator(_ applicant: Applicant) -> Indicator {
    Indicator(place: Self.firstPlace + rawValue * Applicant.count + applicant.rawValue)
  }

  /// The place of the first row's first column among all indicators.
  private static let firstPlace = DisclosureIndicators.all.count

  private static func rows(_ first: RequestRow, _ last: RequestRow) -> [RequestRow] {
    allCases.filter { $0.rawValue >= first.rawValue && $0.rawValue <= last.rawValue }
  }

  private static let names: [(key: String, chinese: String, english: String)] = [
    ("received_new", "本年新收政府信息公开申请数量", "requests received"),
    ("carried_in", "上年结转政府信息公开申请数量", "requests carried over from the year before"),
    ("granted", "予以公开", "granted"),
    ("granted_partial", "部分公开", "granted in part"),
    ("refused.state_secret", "不予公开·属于国家秘密", "refused: state secret"),
    ("refused.law_prohibited", "不予公开·其他法律行政法规禁止公开", "refused: prohibited by law"),
    ("refused.security_stability", "不予公开·危及“三安全一稳定”", "refused: security and stability"),
    ("refused.third_party", "不予公开·保护第三方合法权益", "refused: third-party rights"),
    ("refused.internal_affairs", "不予公开·属于三类内部事务信息", "refused: internal affairs"),
    ("refused.deliberative", "不予公开·属于四类过程性信息", "refused: deliberative process"),
    ("refused.enforcement_file", "不予公开·属于行政执法案卷", "refused: enforcement case file"),
    ("refused.registry_inquiry", "不予公开·属于行政查询事项", "refused: registry inquiry"),
    ("refused.all", "不予公开合计", "refused, all reasons"),
    ("unable.not_held", "无法提供·本机关不掌握相关政府信息", "unable: not held"),
    ("unable.needs_creation", "无法提供·没有现成信息需要另行制作", "unable: would have to be made"),
    ("unable.still_unclear", "无法提供·补正后申请内容仍不明确", "unable: still unclear"),
    ("unable.all", "无法提供合计", "unable to provide, all reasons"),
    ("not_processed.petition", "不予处理·信访举报投诉类申请", "not processed: petition"),
    ("not_processed.repeat", "不予处理·重复申请", "not processed: repeated request"),
    ("not_processed.publication", "不予处理·要求提供公开出版物", "not processed: publication"),
    ("not_processed.excessive", "不予处理·无正当理由大量反复申请", "not processed: excessive requests"),
    (
      "not_processed.confirm_reissue", "不予处理·要求行政机关确认或重新出具已获取信息",
      "not processed: confirm or re-issue"
    ),
    ("not_processed.all", "不予处理合计", "not processed, all reasons"),
    ("other.no_correction", "其他处理·申请人无正当理由逾期不补正", "other: not corrected in time"),
    ("other.fee_unpaid", "其他处理·申请人逾期未按收费通知要求缴纳费用", "other: fee not paid in time"),
    ("other.misc", "其他处理·其他", "other: miscellaneous"),
    ("other.all", "其他处理合计", "other handling, all"),
    ("outcome_total", "办理结果总计", "outcomes, all"),
    ("carried_out", "结转下年度继续办理", "requests carried over to the next year"),
  ]
}
