internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// The tables of a form filled with the totals of a region and year, with what has to be said.
struct FilledForm: Sendable {
  let region: RegionChoice
  /// The authorities in the totals, where they were chosen by name; else empty.
  let names: [String]
  /// The domains whose authorities are counted; empty for all.
  let domains: [Domain]
  let year: Int
  let sheet: FormSheet
  /// The totals; a cell without any figure has none.
  let figures: FigureTable
  /// What stands under the tables, paragraph by paragraph.
  let notes: [LocalizedText]

  /// The heading of the whole.
  var title: String {
    let parts = domains.map(\.chinese).joined(separator: "、")
    let isOne = names.count == 1 && names[0] == subject
    return "\(subject)\(parts.isEmpty ? "" : "（\(parts)）")\(year)年度政府信息公开工作统计表"
      + (isOne ? "" : "（汇总）")
  }

  /// Whose figures they are: up to three names, or else the region.
  private var subject: String {
    if (1...Self.mostNames).contains(names.count) { return names.joined(separator: "、") }
    let place = region == .country ? "所选报告" : region.name
    return names.isEmpty ? place : place + "\(names.count)个机关"
  }

  private static let mostNames = 3

  /// What stands in a cell: nothing where there is no figure, never 0.
  func text(_ cell: FormCell) -> String {
    switch cell.content {
    case .label(let label): label
    case .figure(let indicator): figures[indicator].quantity?.description ?? ""
    }
  }
}

extension FilledForm {
  /// Fills a form with the totals of one group.
  ///
  /// - Parameters:
  ///   - names: The authorities in the totals, where they were chosen by name.
  ///   - domains: The domains that are counted; empty for all.
  ///   - group: The totals of all indicators, in the form's order.
  ///   - notes: What the caller knows of the coverage; the balance edits are added.
  init(
    _ form: Form, _ region: RegionChoice, domains: [Domain] = [],
    names: [String] = [], _ group: RegionTotals,
    notes: [LocalizedText]
  ) {
    self.region = region
    self.names = names
    self.domains = domains
    year = group.year
    sheet = FormSheet(form)
    var figures = FigureTable()
    for (indicator, total) in zip(Indicator.all, group.totals) {
      figures[indicator] =
        total.value.map { Figure($0, status: .derived) }
        ?? Figure(status: total.status.hasValue ? .unreadable : total.status)
    }
    self.figures = figures
    self.notes =
      notes + Self.gaps(in: sheet, group) + Self.balances(figures, sheet.form, group)
  }

  /// How many reports stand behind the cells, where these are not the same.
  private static func gaps(in sheet: FormSheet, _ group: RegionTotals) -> [LocalizedText] {
    let cells = sheet.tables.flatMap { $0.rows.joined() }
    let indicators = cells.compactMap { cell in
      if case .figure(let indicator) = cell.content { indicator } else { nil }
    }
    let addable = indicators.filter(\.definition.isAddable)
    let counts = addable.map { Int(group.totals[Int($0.index)].counts.reported) }
    var notes: [LocalizedText] = []
    if let least = counts.min(), least < group.reports {
      let cells = counts.count { $0 < group.reports }
      notes.append(
        LocalizedText(
          en: "\(cells) cells rest on fewer reports than were counted, the least on \(least); a "
            + "cell for which no report has a figure is empty, not 0.",
          zh: "有 \(cells) 格不是每份报告都有数，最少的只有 \(least) 份；没有任何报告填报的格留空，不是 0。"))
    }
    if addable.count < indicators.count {
      notes.append(
        LocalizedText(
          en: "Items of the year before and their change are not added up: the same item stands in "
            + "the catalogue of many authorities.",
          zh: "“上一年项目数量”“本年增/减”不相加：同一事项列在各机关的目录中。"))
    }
    return notes
  }

  /// What the form's own sums say about the totals.
  private static func balances(
    _ figures: FigureTable, _ form: Form, _ group: RegionTotals
  ) -> [LocalizedText] {
    var report = Report(source: "")
    report.figures = figures
    report.year = group.year
    report.authority.scope = .regionTotal
    for block in FormUse.Block.allCases { report.forms[block] = form }
    let rules: Set = ["T3-ROW", "T3-FLOW", "T3-SUM", "T4-SUM"]
    let breaches = ReportChecks.findings(for: report).filter { rules.contains($0.rule) }
    guard !breaches.isEmpty else {
      return [
        LocalizedText(
          en: "The balance edits of tables three and four hold on the totals.",
          zh: "汇总数符合表三、表四的勾稽关系。")
      ]
    }
    let head = LocalizedText(
      en: "The balance edits do not hold on the totals (\(breaches.count)); a report in which they "
        + "do not hold, or that leaves cells out, may be the reason:",
      zh: "汇总数不符合勾稽关系 \(breaches.count) 处，可能因为有的报告自身不平，或有的格没有填报：")
    return [head]
      + breaches.map {
        LocalizedText(en: "\($0.rule) \($0.english)", zh: "\($0.rule) \($0.chinese)")
      }
  }
}
