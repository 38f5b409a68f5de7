internal import AnnualReports
internal import Arguments
internal import Rollups

/// The findings that matter most: errors first, then warnings.
struct FindingsSection: SummarySection {
  private let rows: [FindingRow]
  private let all: Int
  private static let limit = 20

  init(_ outcome: RollupOutcome) {
    let errors = outcome.findings.filter { $0.finding.severity == .error }
    let warnings = outcome.findings.filter { $0.finding.severity == .warning }
    // A contradiction among reports says more than one cell that could not be read.
    let among = warnings.filter { $0.finding.rule.hasPrefix("U-") }
    let within = warnings.filter { !$0.finding.rule.hasPrefix("U-") }
    all = errors.count + warnings.count
    rows = Array((errors + among + within).prefix(Self.limit))
  }

  func write(to page: inout Page) {
    page.section(page.text(zh: "三、需要核对的问题", en: "3. What should be checked"))
    guard !rows.isEmpty else {
      return page.paragraph(page.text(zh: "没有错误和警告。", en: "No errors and no warnings."), indent: 2)
    }
    for row in rows {
      page.paragraph(text(row, page), indent: 2)
    }
    if all > rows.count {
      page.paragraph(
        page.text(
          zh: "另有 \(all - rows.count) 个，见 findings.csv。",
          en: "\(all - rows.count) more in findings.csv."), indent: 2)
    }
  }

  private func text(_ row: FindingRow, _ page: Page) -> String {
    let finding = row.finding
    let severity = finding.severity.title[page.language]
    let who = [row.authority, row.year.map { "\($0)" } ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
    let place = finding.line > 0 ? "\(row.source):\(finding.line):\(finding.column)" : row.source
    let head = page.text(zh: "［\(severity)］", en: "[\(severity)] ")
    let what = who.isEmpty ? "" : who + page.text(zh: "：", en: ": ")
    let tail = row.source.isEmpty ? finding.rule : "\(place) \(finding.rule)"
    return "\(head)\(what)\(finding.message[page.language]) [\(tail)]"
  }
}
