internal import Arguments
internal import Publishing

/// summary.txt: what a prefecture's clerk should know, in the order in which it matters.
struct Summary {
  private var page: Page

  init(_ outcome: RollupOutcome, in language: Language) {
    page = Page(language)
    page.title(
      page.text(
        zh: "政府信息公开工作年度报告汇总", en: "Annual reports on information disclosure: roll-up"))
    page.add(ReadingSection(outcome))
    page.add(DueSection(outcome))
    page.add(RegionsSection(outcome.result))
    page.add(FindingsSection(outcome))
    page.add(CoverageSection(outcome))
    page.add(NotesSection(outcome))
  }

  /// The text.
  var text: TextOutput { page.output }
}

/// A part of the summary.
protocol SummarySection {
  /// Adds the part to a page; nothing where there is nothing to say.
  func write(to page: inout Page)
}

extension Page {
  /// Adds a section.
  mutating func add(_ section: some SummarySection) {
    section.write(to: &self)
  }
}
