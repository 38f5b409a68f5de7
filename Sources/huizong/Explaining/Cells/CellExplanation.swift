internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Regions
internal import Rollups

/// Says where a cell of a file that `rollup` wrote comes from.
struct CellExplanation {
  let row: PublishedRow
  let totals: TotalExplanation
  let language: Language

  private var inputs: Inputs { totals.inputs }

  /// The text: the cell, and behind it the total, the report, the finding or the authority that it
  /// tells of.
  func text() throws -> TextOutput {
    var page = Page(language)
    page.title(title)
    switch row.table {
    case .rollup, .reconciliation: return .joined([page.output, try total(year: row["year"])])
    case .prefectures: return .joined([page.output, try total(year: row["year"])])
    case .yearOverYear: return .joined([page.output, try change()])
    case .reports: return .joined([page.output, try report(row["source"])])
    case .findings: return .joined([page.output] + (try finding()))
    case .coverage: return .joined([page.output, try authority()])
    }
  }

  private var title: String {
    let place = "\(row.address.path.shown):\(row.address.row)"
    guard let column = row.column else { return place }
    let value = row[column].isEmpty ? (language == .zh ? "（空）" : "(empty)") : row[column]
    return TerminalText.escaped("\(place)  \(row.heading) = \(value)")
  }

  // MARK: Totals

  private func question(year: String) throws -> TotalExplanation.Question {
    let isPrefecture = row.table == .prefectures
    let code = row[isPrefecture ? "prefecture_code" : "region_code"]
    let name = row[isPrefecture ? "prefecture_name" : "region_name"]
    let level = isPrefecture ? RegionLevel.prefecture : RegionLevel(key: row["level"])
    let domain = Domain(key: row["domain"])
    // A column that is no indicator, as the count of reports, goes for the first of them.
    let key = isPrefecture ? row.column ?? "" : row["indicator"]
    let indicator = Indicator(key: key) ?? RollupSettings.mainIndicators.first
    guard let level, let year = Int(year), let indicator else { throw misfit }
    return TotalExplanation.Question(
      region: RegionChoice(level: level, code: DivisionCode(code), name: name), year: year,
      indicator: indicator,
      domains: domain.map { [$0] } ?? totals.options.input.domainSet, boundaries: row.boundaries)
  }

  private func total(year: String) throws -> TextOutput {
    AccountPage(try totals.account(of: question(year: year)).account, in: language).text
  }

  private func change() throws -> TextOutput {
    let later = try totals.account(of: question(year: row["year"]))
    let earlier = try? totals.account(of: question(year: row["previous_year"])).account
    let basis = Basis.allCases.first { $0.key == row["basis"] }
    let comparison = later.result.comparisons.first {
      $0.year == later.account.year && $0.basis == basis && $0.domain == nil
        && $0.region.level == later.account.region.level
        && $0.region.code == later.account.region.codeText
    }
    var texts = [AccountPage(later.account, in: language).text]
    if let earlier { texts.append(AccountPage(earlier, in: language).text) }
    if let change = comparison?.changes.first {
      texts.insert(ChangePage(change, in: language).text, at: 0)
    }
    return .joined(texts)
  }

  // MARK: Reports and findings

  private func report(_ source: String) throws -> TextOutput {
    let reports = ReportExplanation(inputs: inputs)
    guard let index = reports.index(of: source) else { throw absent(source) }
    guard case .success(let input) = reports.report(index) else { throw absent(source) }
    var page = Page(language)
    page.paragraph(try record().outcome(of: source)[language])
    return .joined([page.output, reports.page(of: input, in: language)])
  }

  private func finding() throws -> [TextOutput] {
    var page = Page(language)
    let year = row["year"].isEmpty ? "" : " \(row["year"])"
    let who = [row["authority"], row["region_name"]].filter { !$0.isEmpty }
    page.paragraph(who.joined(separator: " ") + year)
    page.paragraph(row["severity"] + " " + row["rule"] + " " + row["message"])
    if let line = Int(row["line"]), let column = Int(row["column"]) {
      page.line("  \(TerminalText.escaped(row["source"])):\(line):\(column)")
      if let context = context(of: row["source"], line, column) {
        page.paragraph(context, indent: 2)
      }
    } else if !row["source"].isEmpty {
      page.line("  \(TerminalText.escaped(row["source"]))")
    }
    let rule = EditRule.named(row["rule"]).map { RuleText($0, in: language).page }
    return [page.output] + [rule].compactMap(\.self)
  }

  /// The row of the document in which a place stands; nil where the document is not at hand.
  private func context(of source: String, _ line: Int, _ column: Int) -> String? {
    let reports = ReportExplanation(inputs: inputs)
    guard let index = reports.index(of: source),
      case .success(.read(let file)) = reports.report(index)
    else { return nil }
    return RowContext(file.document, line: line, column: column)?.text
  }

  private func authority() throws -> TextOutput {
    guard let text = try record().authority(of: row, in: language) else {
      throw absent(row["authority"])
    }
    return text
  }

  private func record() throws -> ReportingRecord {
    try ReportingRecord(inputs, totals.options.input, totals.console)
  }

  // MARK: Errors

  private var misfit: WorkError {
    WorkError(
      LocalizedText(
        en: "\(row.address.path.shown):\(row.address.row): the row names no region, year and "
          + "indicator",
        zh: "\(row.address.path.shown):\(row.address.row)：该行没有地区、年度和指标"))
  }

  private func absent(_ source: String) -> WorkError {
    let shown = TerminalText.escaped(source)
    return WorkError(
      LocalizedText(
        en: "'\(shown)' is not among the reports given", zh: "给出的报告中没有“\(shown)”"),
      advice: LocalizedText(
        en: "give the paths as they were given to 'huizong rollup'",
        zh: "请按 huizong rollup 时的写法给出路径"))
  }
}
