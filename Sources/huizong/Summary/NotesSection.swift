internal import Arguments
internal import Rollups

/// What a reader of the figures has to know.
struct NotesSection: SummarySection {
  private let outcome: RollupOutcome

  init(_ outcome: RollupOutcome) {
    self.outcome = outcome
  }

  func write(to page: inout Page) {
    page.section(page.text(zh: "五、说明", en: "5. Notes"))
    for (index, note) in notes(page).enumerated() {
      page.paragraph("\(index + 1). \(note)", indent: 2)
    }
  }

  private func notes(_ page: Page) -> [String] {
    boundaries(page)
      + [
        page.text(
          zh: "空白、横线和缺表都不当作零；合计只加填有此数的报告。",
          en: "Blanks, dashes and missing tables are not zero; sums add only the reports that give "
            + "the figure."),
        expectation(page), bases(page), regroupings(page), breakOf2019(page), breakOf2021(page),
        page.text(
          zh: "每个数的出处（文件、行、列）可用 huizong extract 列出。",
          en: "Where each number stands (file, line, column) is listed by huizong extract."),
      ].compactMap(\.self)
  }

  /// That regions have the boundaries of one year, and where these could not be had.
  private func boundaries(_ page: Page) -> [String] {
    let result = outcome.result
    guard result.boundaries == .of2024 else { return [] }
    var notes = [
      page.text(
        zh: "各年度的地区都按 2024 年的区划：改名、合并、划转的县区计入其 2024 年所属的地区；reports.csv、coverage.csv "
          + "和 findings.csv 仍按当年的区划。",
        en:
          "The regions of all years have the boundaries of 2024: what was renamed, merged or moved "
          + "counts where it lies in 2024. reports.csv, coverage.csv and findings.csv keep the "
          + "divisions of each year.")
    ]
    notes += result.splits.map { $0.text[page.language] }
    if result.regionReportsLeftOut > 0 {
      notes.append(AreaSplit.regionReportsLeftOut(result.regionReportsLeftOut)[page.language])
    }
    return notes
  }

  private func expectation(_ page: Page) -> String {
    guard outcome.hasRoster else {
      return page.text(
        zh: "应报机关数由各年度的报告得知，不是编制部门的名单。",
        en: "How many should report is known from the reports of all years, not from a roster.")
    }
    return page.text(
      zh: "应报机关为名单所列，加上其他有报告的机关。",
      en: "The authorities that should report are those of the roster, and others with a report.")
  }

  private func bases(_ page: Page) -> String? {
    guard outcome.result.totals.contains(where: { $0.basis == .reported }) else { return nil }
    return page.text(
      zh: "有的地区另有全区域报告，其数已含所属机关，不与逐机关相加的数相混；两者之差见 reconciliation.csv。",
      en: "Some regions also report for the whole region. These figures hold those of the "
        + "authorities and are kept apart from the sums; reconciliation.csv has the difference.")
  }

  /// How many bodies were joined or parted, and how many of these are not compared.
  private func regroupings(_ page: Page) -> String? {
    let all = outcome.result.regroupings
    guard !all.isEmpty else { return nil }
    let open = all.count { !$0.lacking.isEmpty }
    return page.text(
      zh: "年度之间合并或分设的机关 \(all.count) 组，同口径按合计比较；其中 \(open) 组因有机关没有报告，不作同口径比较。",
      en: "Authorities that were joined or parted between years (\(all.count) groups) are compared "
        + "like for like by their sums; \(open) are not compared, as not all of them report.")
  }

  private func breakOf2019(_ page: Page) -> String? {
    guard spans(2018, 2019) else { return nil }
    return page.text(
      zh: "2019 年启用新表式（国办公开办函〔2019〕60号），与 2018 年及以前不可直接相比。",
      en: "The form of 2019 replaced the tables of before: 2018 and 2019 are not comparable.")
  }

  private func breakOf2021(_ page: Page) -> String? {
    guard spans(2020, 2021) else { return nil }
    return page.text(
      zh: "2021 年表式更换（国办公开办函〔2021〕30号），第二部分各项与 2020 年及以前不可直接相比，以 [b] 标出。",
      en: "The form changed in 2021: table two is not comparable with 2020 and before, marked [b].")
  }

  private func spans(_ earlier: Int, _ later: Int) -> Bool {
    let years = outcome.result.years
    return years.contains { $0 <= earlier } && years.contains { $0 >= later }
  }
}
