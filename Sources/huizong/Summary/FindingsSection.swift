internal import AnnualReports
internal import Arguments
internal import Rollups

/// The findings that matter most: errors first, then warnings, a few of each rule.
struct FindingsSection: SummarySection {
  private struct Key: Hashable {
    let severity: Finding.Severity
    let rule: String
  }

  /// The findings of one rule: the first of them in the order of findings.csv, and how many.
  private struct Group {
    let rule: String
    let severity: Finding.Severity
    var rows: [FindingRow] = []
    var count = 0

    mutating func add(_ row: @autoclosure () -> FindingRow) {
      if count < FindingsSection.rowsPerRule { rows.append(row()) }
      count += 1
    }
  }

  private let groups: [Group]
  private static let rowsPerRule = 5

  init(_ outcome: RollupOutcome) {
    var byRule: [Key: Group] = [:]
    let rows = outcome.findings
    for place in rows.indices where rows.severity(at: place) > .info {
      let key = Key(severity: rows.severity(at: place), rule: rows.rule(at: place))
      byRule[key, default: Group(rule: key.rule, severity: key.severity)].add(rows[place])
    }
    groups = byRule.values.sorted { one, other in
      // Within a severity, contradictions among reports come first: they are fewest and say most.
      let (left, right) = (one.rule.hasPrefix("U-") ? 0 : 1, other.rule.hasPrefix("U-") ? 0 : 1)
      return (other.severity, left, one.count, one.rule)
        < (one.severity, right, other.count, other.rule)
    }
  }

  func write(to page: inout Page) {
    page.section(page.text(zh: "三、需要核对的问题", en: "3. What should be checked"))
    guard !groups.isEmpty else {
      return page.paragraph(page.text(zh: "没有错误和警告。", en: "No errors and no warnings."), indent: 2)
    }
    for group in groups { write(group, to: &page) }
  }

  private func write(_ group: Group, to page: inout Page) {
    let severity = group.severity.title[page.language]
    let count = group.count
    let title = EditRule.named(group.rule)?.title[page.language] ?? ""
    page.paragraph(
      page.text(
        zh: "\(severity) \(group.rule)\(title.isEmpty ? "" : "（要求：\(title)）")：\(count) 个",
        en: "\(severity) \(group.rule)\(title.isEmpty ? "" : " (asks: \(title))"): \(count)"),
      indent: 2)
    for row in group.rows {
      page.paragraph(text(row, page), indent: 4)
      if !row.source.isEmpty { page.paragraph(place(row), indent: 6) }
    }
    let rest = count - Self.rowsPerRule
    guard rest > 0 else { return }
    page.paragraph(
      page.text(zh: "同类另有 \(rest) 个，见 findings.csv。", en: "\(rest) more in findings.csv."),
      indent: 4)
  }

  private func text(_ row: FindingRow, _ page: Page) -> String {
    let finding = row.finding
    let who = [row.authority, row.year.map { "\($0)" } ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
    let head = who.isEmpty ? row.region.name : who
    let what = head.isEmpty ? "" : head + page.text(zh: "：", en: ": ")
    return what + finding.message[page.language]
  }

  private func place(_ row: FindingRow) -> String {
    let finding = row.finding
    return finding.line > 0 ? "\(row.source):\(finding.line):\(finding.column)" : row.source
  }
}
