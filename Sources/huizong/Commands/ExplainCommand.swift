internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Regions
internal import Rollups

/// `explain`: where a total comes from, or how a report was read.
struct ExplainCommand: Sendable {
  private let options: ExplainOptions
  private let console: Console

  /// The declaration.
  static func command(_ console: Console) -> Command {
    Command(
      "explain",
      LocalizedText(
        en: "Show where a total comes from, how a report was read, or what a rule is for.",
        zh: "说明一个汇总数的来历、一份报告是怎样读取的，或一条规则的理由。"),
      details: LocalizedText(
        en: "With --region, --year and --indicator: the total, every figure in it with file, line, "
          + "column and row, the reports that are not in it and why, and the reports that are not "
          + "there.\nWith one report alone: who reports, from where, for when, by what evidence, "
          + "and every cell.\nWith the id of a rule in place of reports: why the rule is there, its "
          + "source, and when a breach is no mistake.",
        zh: "给出 --region、--year、--indicator 时：列出汇总数、相加的每个数及其文件、行、列和所在行，未计入的报告及原因，"
          + "以及缺报的机关。\n只给一份报告时：列出机关、所在地、年度及其依据，以及每个单元格的读法。\n给出规则代码时：说明规则的理由、依据和何时不算错误。"),
      options: ExplainOptions(), parameters: ExplainOptions.parameters,
      examples: [
        Example(
          LocalizedText(en: "What a prefecture's total is made of", zh: "某地区某项汇总数由哪些数相加"),
          "explain 报告 --region 塔城地区 --year 2024 --indicator licensing.decisions"),
        Example(
          LocalizedText(en: "How a report was read", zh: "一份报告是怎样读取的"), "explain 报告/额敏县教育局.txt"),
        Example(
          LocalizedText(
            en: "Where a cell of a spreadsheet comes from", zh: "表格中的一格从何而来"),
          "explain 报告 --cell Reports/rollup.csv:25:value"),
        Example(
          LocalizedText(en: "Why a rule is there", zh: "一条规则的理由"), "explain X-CARRY"),
      ]
    ) { options in
      try ExplainCommand(options: options, console: console).run()
    }
  }

  private func run() throws -> ExitStatus {
    let total = try options.total()
    if total == nil, options.cell == nil, let rules = try options.rules() {
      let texts = rules.map { RuleText($0, in: console.language).page }
      try write(options.format == .csv ? RuleList(rules).csv : .joined(texts))
      return .success
    }
    let row = try options.cell.map { try PublishedRow($0) }
    let inputs = try Inputs(options.input, console)
    let totals = TotalExplanation(inputs: inputs, options: options, console: console)
    if let row {
      try write(CellExplanation(row: row, totals: totals, language: console.language).text())
      return .success
    }
    if let total {
      let boundaries = options.input.boundaries.boundaries
      let region = try RegionChoice.named(
        total.region, in: total.year, held: boundaries, of: inputs.reading.gazetteer)
      let account = try totals.account(
        of: TotalExplanation.Question(
          region: region, year: total.year, indicator: total.indicator,
          domains: options.input.domainSet, boundaries: boundaries)
      ).account
      try write(
        options.format == .csv
          ? AccountTable.csv(account).output : AccountPage(account, in: console.language).text)
      return .success
    }
    return try explainReport(inputs)
  }

  private func write(_ text: TextOutput) throws {
    try ResultStream.write(text, to: options.output)
  }

  private func explainReport(_ inputs: Inputs) throws -> ExitStatus {
    let count = inputs.files.count + inputs.recorded.count
    guard count == 1 else { throw severalReports(count) }
    let reports = ReportExplanation(inputs: inputs)
    switch reports.report(0) {
    case .failure(let unreadable):
      console.show(inputs.findings + [unreadable.finding], limit: 10)
      return .failure
    case .success(let input):
      try write(
        options.format == .csv
          ? reports.csv(of: input) : reports.page(of: input, in: console.language))
      return .success
    }
  }

  private func severalReports(_ count: Int) -> UsageError {
    UsageError(
      LocalizedText(
        en: "\(count) reports; one can be explained at a time", zh: "有 \(count) 份报告，一次只能说明一份"),
      advice: LocalizedText(
        en: "name one file, or a total by --region, --year and --indicator",
        zh: "请指定一个文件，或用 --region、--year、--indicator 指定一个汇总数"))
  }
}
