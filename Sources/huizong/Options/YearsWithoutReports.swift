internal import Arguments

/// Says of which years asked for there is no report, and which years there are.
enum YearsWithoutReports {
  /// Shows a line where a year that is asked for, by itself or in a span, has no report.
  ///
  /// Nothing where no years are asked for or no report was read.
  static func tell(_ spans: [YearSpan], having years: Set<Int>, _ console: Console) {
    let none = Set(spans.flatMap(\.years)).subtracting(years).sorted()
    guard !none.isEmpty, !years.isEmpty else { return }
    let (lacking, available) = (YearList.text(none), YearList.text(years.sorted()))
    console.say(
      LocalizedText(
        en: "no reports for \(lacking.en); there are reports for \(available.en)",
        zh: "\(lacking.zh) 年没有报告；有报告的年度：\(available.zh)"))
  }
}
