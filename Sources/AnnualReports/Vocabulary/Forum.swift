/// Where a decision was disputed: the three parts of table four.
public enum Forum: Int, CaseIterable, Sendable {
  /// 行政复议.
  case review
  /// 行政诉讼，未经复议直接起诉.
  case directSuit
  /// 行政诉讼，复议后起诉.
  case suitAfterReview

  /// All of them, made once.
  static let all = allCases

  /// What came of it: the five columns of each part.
  public enum Result: Int, CaseIterable, Sendable {
    case upheld, corrected, other, pending, total

    /// All of them, made once.
    static let all = allCases

    var key: String { ["upheld", "corrected", "other", "pending", "total"][rawValue] }
    var chinese: String { ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"][rawValue] }
  }

  var key: String { ["review", "suit_direct", "suit_after_review"][rawValue] }
  var chinese: String { ["行政复议", "行政诉讼·未经复议直接起诉", "行政诉讼·复议后起诉"][rawValue] }
  var english: String { ["reviews", "suits without review", "suits after review"][rawValue] }

  /// The indicator of this part and a column.
  public func indicator(_ result: Result) -> Indicator {
    Indicator(place: Self.firstPlace + rawValue * Result.all.count + result.rawValue)
  }

  /// The place of the first part's first column among all indicators.
  private static let firstPlace = DisclosureIndicators.all.count + RequestIndicators.all.count
}

/// The indicators of table four, 政府信息公开行政复议、行政诉讼情况.
enum DisputeIndicators {
  static let all: [IndicatorDefinition] = Forum.allCases.flatMap { forum in
    Forum.Result.allCases.map { result in definition(forum, result) }
  }

  /// A case is pending at a moment and may be pending again in the next report: a stock.
  private static func definition(_ forum: Forum, _ result: Forum.Result) -> IndicatorDefinition {
    IndicatorDefinition(
      key: "disputes.\(forum.key).\(result.key)",
      chinese: "\(forum.chinese)·\(result.chinese)",
      english: "\(forum.english): \(result.key)",
      unit: .cases, kind: result == .pending ? .stock : .flow, section: .disputes,
      forms: [.f2019, .f2021], isAddable: true, parts: [], isMain: true)
  }
}
