internal import AnnualReports

/// `U-DUP`: two reports of the same authority for the same year, of which one is counted.
enum DuplicateRule {
  /// What is to be said about the report that is not counted.
  ///
  /// Two files of one report that agree as far as both can be read are no fault; all else that
  /// differs is.
  static func finding(
    _ report: ReportRecord, countedInstead counted: ReportRecord, differences: FigureDifferences
  ) -> Finding {
    let isSame = report.fingerprint == counted.fingerprint
    let isOneReport = report.isSameReport(as: counted)
    let isShorter =
      isOneReport && differences.all.isEmpty
      && report.reportedCount < counted.reportedCount
    let what =
      isOneReport
      ? (chinese: "同一份报告有两种文件", english: "two files of one report")
      : (chinese: "同一机关同一年度有两份报告", english: "two reports of one authority and year")
    guard !isSame else {
      return Finding(
        .info, rule: "U-DUP", found: report.source, expected: counted.source,
        chinese: "\(what.chinese)，数据相同；计入 \(counted.source)，未计入 \(report.source)",
        english: "\(what.english) with the same figures: "
          + "\(counted.source) is counted, \(report.source) is not")
    }
    let words = differences.words.map { ("（\($0.chinese)）", " (\($0.english))") } ?? ("", "")
    return Finding(
      isShorter ? .info : .warning, rule: "U-DUP", found: report.source, expected: counted.source,
      chinese: "\(what.chinese)，\(isShorter ? "其中一种数据不全" : "数据不同")\(words.0)；"
        + "计入 \(counted.source)（\(counted.reportedCount) 项有数），"
        + "未计入 \(report.source)（\(report.reportedCount) 项有数）",
      english: "\(what.english) with \(isShorter ? "fewer figures in one" : "different figures")"
        + "\(words.1): \(counted.source) "
        + "(\(counted.reportedCount) figures) is counted, \(report.source) "
        + "(\(report.reportedCount) figures) is not")
  }
}
