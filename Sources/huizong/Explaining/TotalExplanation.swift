internal import AnnualReports
internal import Arguments
internal import Regions
internal import Rollups

/// Finds out where totals come from.
struct TotalExplanation {
  let inputs: Inputs
  let options: ExplainOptions
  let console: Console

  /// A total that is asked for.
  struct Question {
    let region: RegionChoice
    let year: Int
    let indicator: Indicator
    /// The domains that count; nil for all.
    let domains: Set<Domain>?
    let boundaries: Boundaries
  }

  /// The account of a total, and the roll-up that it is taken from.
  ///
  /// A region and year of which nothing is known is an error that tells the years with reports.
  func account(of question: Question) throws -> (account: Account, result: RollupResult) {
    let settings = RollupSettings(
      domains: question.domains, levels: [question.region.level],
      indicators: [question.indicator], boundaries: question.boundaries
    ).taking(inputs)
    var progress = ProgressLine(console, total: inputs.fileCount)
    if options.input.isQuiet || options.output == nil { progress.silence() }
    let collection = try KeptReading(
      inputs: inputs, threads: options.input.threadCount, settings: settings
    ) { input, index, regions in
      TracedReport(
        input, index: index, mayBeOf: question.year, question.indicator, &regions)
    }.run(showing: progress)
    console.show(inputs.findings + collection.findings, limit: 10)
    let result = collection.rollup.finish(with: inputs.reading.gazetteer)
    let reach = RegionReach(
      question.region, question.boundaries, in: inputs.reading.gazetteer)
    let account = Account(
      of: reach, in: question.year, question.indicator, reports: collection.kept,
      result: result)
    guard account.isEmpty else { return (account, result) }
    throw nothing(account)
  }

  private func nothing(_ account: Account) -> WorkError {
    let (region, year) = (account.region, account.year)
    let years = YearList.text(account.years)
    return WorkError(
      LocalizedText(
        en: "no report of \(region.name) (\(region.codeText)) for \(year)",
        zh: "没有\(region.name)（\(region.codeText)）\(year) 年的报告"),
      advice: LocalizedText(
        en: "years with reports: \(years.en)", zh: "有报告的年度：\(years.zh)"))
  }
}
