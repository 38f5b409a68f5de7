/// What a label of the table of 2014–2018 stands for.
enum PreReformMeaning: Hashable, Sendable {
  /// 统计指标, the head over the labels.
  case indicatorHead
  /// A row.
  case row(Indicator)
  /// A row that stands under 行政复议 and under 行政诉讼 alike.
  case result(Result)

  /// What came of a dispute.
  enum Result: String, Sendable { case upheld, corrected, other }
}

/// The parts of the table whose rows share their labels.
enum PreReformForum: String, Sendable {
  case review, suit

  /// The part that a row belongs to; nothing for one that is in neither.
  init?(of indicator: Indicator) {
    if indicator.key.hasPrefix("pre.review.") {
      self = .review
    } else if indicator.key.hasPrefix("pre.suit.") {
      self = .suit
    } else {
      return nil
    }
  }

  /// The row of the part for a result.
  func row(of result: PreReformMeaning.Result) -> Indicator? {
    Indicator(key: "pre.\(rawValue).\(result.rawValue)")
  }
}
