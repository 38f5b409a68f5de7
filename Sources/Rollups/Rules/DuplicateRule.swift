internal import AnnualReports

/// `U-DUP`: two reports of the same authority for the same year, of which one is counted.
enum DuplicateRule {
  /// What is to be said about the report that is not counted.
  static func finding(
    _ report: ReportRecord, countedInstead counted: ReportRecord
  ) -> Finding {
    let isSame = report.fingerprint == counted.fingerprint
    return Finding(
      isSame ? .info : .warning, rule: "U-DUP", found: report.source, expected: counted.source,
      chinese: isSame
        ? "同一机关同一年度有两份报告，数据相同；计入 \(counted.source)，未计入 \(report.source)"
        : "同一机关同一年度有两份报告，数据不同；计入 \(counted.source)（\(counted.reportedCount) 项有数），"
          + "未计入 \(report.source)（\(report.reportedCount) 项有数）",
      english: isSame
        ? "two reports of one authority and year with the same figures: "
          + "\(counted.source) is counted, \(report.source) is not"
        : "two reports of one authority and year with different figures: \(counted.source) "
          + "(\(counted.reportedCount) figures) is counted, \(report.source) "
          + "(\(report.reportedCount) figures) is not")
  }
}
