/// The fifteen columns of table four.
enum DisputeColumns {
  static let results = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"]
  static let forums = ["行政复议", "未经复议直接起诉", "复议后起诉"]
  static let keys = ["review", "suit_direct", "suit_after_review"].flatMap { forum in
    ["upheld", "corrected", "other", "pending", "total"].map { "disputes.\(forum).\($0)" }
  }
}
