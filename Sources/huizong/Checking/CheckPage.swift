internal import AnnualReports
internal import Arguments
internal import Publishing

/// Findings for people: authority by authority, so that each part can be sent to the body that has
/// to mend it.
struct CheckPage {
  private var page: Page
  private let selection: CheckSelection

  /// A page with all findings, errors first, and a count last.
  init(_ selection: CheckSelection, of outcome: CheckOutcome, in language: Language) {
    page = Page(language)
    self.selection = selection
    let groups = AuthorityFindings.groups(of: selection.findings)
    for group in groups { write(group) }
    writeCount(outcome, authorities: groups.count { !$0.name.isEmpty })
  }

  /// The text.
  var text: TextOutput { page.output }

  private mutating func write(_ group: AuthorityFindings) {
    page.title(group.heading(in: page.language))
    for row in group.findings {
      page.paragraph(text(of: row), indent: 2)
      // Places are kept on one line each, to be copied.
      if !row.place.source.isEmpty { writePlace(row.place, "") }
      for other in row.others where other != row.place {
        writePlace(other, page.text(zh: "对照 ", en: "compare "))
      }
    }
    page.line("")
  }

  private mutating func writePlace(_ place: FindingPlace, _ word: String) {
    page.line("      " + word + TerminalText.escaped(place.text))
  }

  private func text(of row: CheckedFinding) -> String {
    let finding = row.finding
    let year = row.year.map { page.text(zh: " \($0)年度", en: " \($0)") } ?? ""
    return finding.severity.title[page.language] + " \(finding.rule)" + year
      + page.text(zh: "：", en: ": ") + finding.message[page.language]
  }

  private mutating func writeCount(_ outcome: CheckOutcome, authorities: Int) {
    page.paragraph(
      page.text(
        zh: "共检查 \(outcome.fileCount) 个文件、\(outcome.reportCount) 份报告；",
        en: "Checked \(outcome.reportCount) reports from \(outcome.fileCount) files; ")
        + result(authorities))
    guard selection.milderCount > 0 else { return }
    page.paragraph(
      page.text(
        zh: "另有较轻的 \(selection.milderCount) 条未列出，加 --severity info 可列出。",
        en: "\(selection.milderCount) milder ones are left out; see --severity info."))
  }
}

extension CheckPage {
  private func result(_ authorities: Int) -> String {
    guard !selection.findings.isEmpty else { return page.text(zh: "没有发现问题。", en: "nothing found.") }
    let (errors, warnings) = (selection.count(.error), selection.count(.warning))
    let infos = selection.count(.info)
    return page.text(
      zh: "\(authorities) 个机关有问题：错误 \(errors)，警告 \(warnings)，提示 \(infos)。",
      en: "findings for \(authorities) authorities: errors \(errors), warnings \(warnings), "
        + "infos \(infos).")
  }
}
