internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// In a few lines, what a clerk asks first: how many should have reported, who has not, and what does
/// not add up.
struct DueSection: SummarySection {
  /// The authorities of a year by what became of their reports; regions' own reports left out.
  private struct Year {
    let year: Int
    var reported = 0
    var notCounted = 0
    var missing: [String] = []

    var due: Int { reported + notCounted + missing.count }
  }

  private let years: [Year]
  /// How many sums of the form do not hold, and whose.
  private let breachCount: Int
  private let breakers: [String]

  private static let mostNames = 12

  init(_ outcome: RollupOutcome) {
    var years: [Int: Year] = [:]
    let rows = outcome.result.coverage.span
    for place in rows.indices where !rows[place].isRegionTotal {
      let row = rows[place]
      switch row.state {
      case .reported: years[row.year, default: Year(year: row.year)].reported += 1
      case .notCounted: years[row.year, default: Year(year: row.year)].notCounted += 1
      case .missing: years[row.year, default: Year(year: row.year)].missing.append(row.shownName)
      }
    }
    self.years = years.values.sorted { $0.year < $1.year }
    var (count, names) = (0, [String]())
    let findings = outcome.findings
    for place in findings.indices where RuleFamily.balances.contains(findings.rule(at: place)) {
      count += 1
      let row = findings[place]
      let year = row.year.map { " \($0)" } ?? ""
      let name = (row.authority.isEmpty ? row.region.name : row.authority) + year
      if !names.contains(name) { names.append(name) }
    }
    (breachCount, breakers) = (count, names)
  }

  func write(to page: inout Page) {
    writeYears(to: &page)
    guard breachCount > 0 else {
      return page.paragraph(
        page.text(
          zh: "没有发现勾稽关系不平的报告；年度之间是否衔接用 huizong check 核对。",
          en:
            "No report was found whose sums do not hold; whether a year follows from the one before "
            + "is looked at by huizong check."), indent: 2)
    }
    page.paragraph(
      page.text(
        zh: "勾稽关系不平 \(breachCount) 处，涉及 \(breakers.count) 份报告：\(list(breakers, page))"
          + "（见第三部分）；年度之间是否衔接用 huizong check 核对。",
        en: "Sums that do not hold: \(breachCount), in \(breakers.count) reports: "
          + "\(list(breakers, page)) (see part 3); whether a year follows from the one before is "
          + "looked at by huizong check."), indent: 2)
  }

  private func writeYears(to page: inout Page) {
    guard let last = years.last else { return }
    page.line("")
    let headings =
      page.language == .zh
      ? ["应报和缺报的机关", "应报", "计入", "未采用", "缺报"]
      : ["authorities", "due", "counted", "not used", "missing"]
    var table = TextTable(
      columns: [TextColumn(headings[0])] + headings.dropFirst().map { TextColumn($0, .right) },
      indent: 2)
    for year in years {
      let numbers = [year.due, year.reported, year.notCounted, year.missing.count]
      table.append(
        [page.text(zh: "\(year.year) 年", en: "\(year.year)")]
          + numbers.map { NumberText.grouped(Int64($0)) })
    }
    page.table(table)
    guard !last.missing.isEmpty else { return }
    page.paragraph(
      page.text(
        zh: "\(last.year) 年缺报：\(list(last.missing, page))（各年名单见第四部分）。",
        en: "Missing for \(last.year): \(list(last.missing, page)) (all years: see part 4)."),
      indent: 2)
  }

  private func list(_ names: [String], _ page: Page) -> String {
    page.language.joined(Array(names.prefix(Self.mostNames)))
      + (names.count > Self.mostNames ? page.text(zh: " 等", en: " …") : "")
  }
}
