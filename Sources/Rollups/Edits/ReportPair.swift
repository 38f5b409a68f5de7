internal import AnnualReports

/// An authority's reports of two years, one right after the other.
struct ReportPair {
  let earlier: EditedReport
  let later: EditedReport

  /// The pairs in a series by ascending years; a gap of a year parts them.
  static func pairs(of series: [EditedReport]) -> [ReportPair] {
    zip(series, series.dropFirst()).compactMap { earlier, later in
      later.year == earlier.year + 1 ? ReportPair(earlier: earlier, later: later) : nil
    }
  }

  /// What both years print of an indicator; nil where one does not.
  func printed(_ indicator: Indicator) -> (earlier: Int64, later: Int64)? {
    guard let one = earlier.printed(indicator), let other = later.printed(indicator) else {
      return nil
    }
    return (one, other)
  }
}
