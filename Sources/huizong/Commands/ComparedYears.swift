internal import Arguments
internal import Rollups

/// The years that `--years` asks for, checked against those with reports.
struct ComparedYears: Sendable {
  /// The years asked for that have reports, ascending.
  let years: [Int]
  private let spans: [YearSpan]

  /// A year that is asked for by itself must have reports; of a span, one at least.
  ///
  /// Without spans, all years with reports are meant.
  init(_ spans: [YearSpan], _ available: [Int]) throws {
    guard !available.isEmpty else {
      throw WorkError(
        LocalizedText(
          en: "no report is counted, so there is nothing to compare", zh: "没有计入的报告，无从比较"),
        advice: LocalizedText(
          en: "see 'huizong rollup' for the reasons", zh: "原因见 huizong rollup 的结果"))
    }
    for span in spans where !available.contains(where: span.years.contains) {
      throw Self.lacking(span, available)
    }
    let asked = Set(spans.flatMap(\.years))
    years = spans.isEmpty ? available : available.filter(asked.contains)
    self.spans = spans
  }

  /// Says which years of a span are left out.
  func tell(_ available: [Int], _ console: Console) {
    YearsWithoutReports.tell(spans, having: Set(available), console)
  }

  private static func lacking(_ span: YearSpan, _ available: [Int]) -> WorkError {
    let list = YearList.text(available)
    return WorkError(
      LocalizedText(
        en: "no reports for \(span.argument)", zh: "\(span.argument) 年没有报告"),
      advice: LocalizedText(
        en: "there are reports for \(list.en)", zh: "有报告的年度：\(list.zh)"))
  }
}
