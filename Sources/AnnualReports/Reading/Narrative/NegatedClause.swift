/// A clause from its negation on, such as 未发生行政复议、行政诉讼.
struct NegatedClause {
  /// The sentence.
  let sentence: NarrativeSentence
  /// From the negation to the end of the clause.
  let words: Range<Int>

  /// What there was none of; nothing where a number stands there or only a part is meant.
  var kinds: [NarrativeKind] {
    guard !words.contains(where: sentence.isDigit), !has(Self.parts) else { return [] }
    var kinds: [NarrativeKind] = []
    if isRequests { kinds.append(.requestsReceived) }
    if !has(Self.outcomes) {
      if has(Self.reviews) { kinds.append(.review) }
      if has(Self.suits) { kinds.append(.suit) }
    }
    if isFee { kinds.append(.informationFee) }
    if has(Self.making), has(Self.normativeDocuments) { kinds.append(.documentsMade) }
    if has(Self.holding), has(Self.newsConferences) { kinds.append(.newsConference) }
    return kinds
  }

  /// With disputes in the same clause, requests must be named as such, and not as their cause.
  private var isRequests: Bool {
    if has(Self.reviews) || has(Self.suits) { return has(Self.requests) && !has(Self.causes) }
    return has(Self.anyRequests) && speaksOfDisclosure && !has(Self.otherRequests)
      && !has(Self.causes)
  }

  private var isFee: Bool {
    has(Self.fees) || (has(Self.anyFees) && speaksOfDisclosure && !has(Self.suits))
  }

  private var speaksOfDisclosure: Bool {
    sentence.contains(Self.disclosure, in: 0..<words.upperBound)
  }

  private func has(_ list: Words) -> Bool { sentence.contains(list, in: words) }

  private static let parts: Words = ["单位", "部门", "乡镇", "街道", "以外", "之外"]
  private static let reviews: Words = ["复议"]
  private static let suits: Words = ["诉讼"]
  private static let requests: Words = ["信息公开申请", "依申请公开", "公开申请"]
  private static let anyRequests: Words = ["申请"]
  private static let otherRequests: Words = [
    "申请人", "许可", "补正", "逾期", "费", "救助", "仲裁", "办结",
  ]
  private static let causes: Words = ["引发", "引起", "因", "涉及", "相关", "有关", "导致"]
  private static let disclosure: Words = ["公开", "政府信息"]
  /// Outcomes of disputes, and costs: that there were none of these says nothing of the disputes.
  private static let outcomes: Words = [
    "纠错", "纠正", "败诉", "撤销", "违法", "维持", "逾期", "超期", "变更", "审结", "费",
  ]
  private static let fees: Words = ["处理费"]
  private static let anyFees: Words = ["费用", "收费"]
  private static let making: Words = ["制发", "制定", "出台"]
  private static let normativeDocuments: Words = ["规范性文件"]
  private static let holding: Words = ["召开"]
  private static let newsConferences: Words = ["新闻发布会"]
}
