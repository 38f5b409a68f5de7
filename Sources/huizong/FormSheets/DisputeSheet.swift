internal import AnnualReports

/// 四、政府信息公开行政复议、行政诉讼情况, the same in both editions of the form.
enum DisputeSheet {
  static let table = FormTable(
    heading: "四、政府信息公开行政复议、行政诉讼情况", columnCount: 15,
    rows: [
      [.head("行政复议", columns: 5), .head("行政诉讼", columns: 10)],
      results(rows: 2) + [.head("未经复议直接起诉", columns: 5), .head("复议后起诉", columns: 5)],
      results() + results(),
      Forum.allCases.flatMap { forum in
        Forum.Result.allCases.map { .figure(forum.indicator($0)) }
      },
    ])

  /// The five columns of a part.
  private static func results(rows: Int = 1) -> [FormCell] {
    ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"].map { .head($0, rows: rows) }
  }
}
