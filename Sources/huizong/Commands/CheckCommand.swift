internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// `check`: what does not add up, what does not follow from last year, what is missing.
struct CheckCommand: Sendable {
  private let options: CheckOptions
  private let console: Console

  /// The declaration.
  static func command(_ console: Console) -> Command {
    Command(
      "check",
      LocalizedText(
        en: "Find what does not add up, within reports and between them.",
        zh: "检查报告内部、年度之间和单位之间的勾稽关系。"),
      details: LocalizedText(
        en: "Each finding names the numbers and their places, authority by authority. A blank is "
          + "never taken for 0: a sum of which a part is missing is not checked. With --years, "
          + "give the reports of the year before too, for they are compared.\n"
          + "Exit status 1 if there are errors, 2 if a file could not be read.",
        zh: "按机关列出问题，写明两个数和所在位置。空白不当作 0：缺少任何一项时不检查。使用 --years 时请同时给出上一年度的报告，以便对照。\n"
          + "有错误时退出状态为 1，有文件无法读取时为 2。"),
      options: CheckOptions(), parameters: CheckOptions.parameters,
      examples: [
        Example(
          LocalizedText(en: "What must be mended in this year's reports", zh: "今年的报告有哪些需要改正"),
          "check 报告 --years 2024 --severity warning"),
        Example(
          LocalizedText(en: "Only what does not follow from last year", zh: "只查与上年是否衔接"),
          "check 报告 --rule X-CARRY,X-STOCK"),
        Example(
          LocalizedText(en: "For a tool that reads SARIF", zh: "供读取 SARIF 的工具使用"),
          "check 报告 --format sarif -o check.sarif"),
      ]
    ) { options in
      try CheckCommand(options: options, console: console).run()
    }
  }

  private func run() throws -> ExitStatus {
    let rules = try options.ruleSet()
    let inputs = try Inputs(options.input, console)
    let stream = try ResultStream(options.output)
    do {
      let collection = try read(inputs)
      let files = inputs.findings + collection.findings
      let outcome = CheckOutcome(
        files: inputs.fileCount, fileFindings: files, collection, inputs.reading.gazetteer)
      let selection = CheckSelection(
        outcome, rules: rules, years: options.input.yearSet, domains: options.input.domainSet,
        least: options.least.severity)
      let isComplete = !files.contains { $0.finding.severity == .error }
      let text = text(of: selection, outcome, isComplete)
      try stream.put(text.contents)
      try stream.publish()
      console.show(files, limit: 10)
      let years = Set(collection.kept.compactMap(\.summary.year))
      YearsWithoutReports.tell(options.input.years, having: years, console)
      return isComplete ? status(of: selection) : .failure
    } catch {
      stream.discard()
      throw error
    }
  }

  private func read(_ inputs: Inputs) throws -> KeptCollection<CheckedReport> {
    var progress = ProgressLine(console, total: inputs.files.count + inputs.recorded.count)
    if options.input.isQuiet { progress.silence() }
    return try KeptReading(
      inputs: inputs, threads: options.input.threadCount,
      settings: CheckOptions.settings.taking(inputs)
    ) { input, index, regions in
      CheckedReport(input, index: index, regions: regions.names(of: input.report))
    }.run(showing: progress)
  }

  private func text(
    of selection: CheckSelection, _ outcome: CheckOutcome, _ isComplete: Bool
  ) -> TextOutput {
    let language = console.language
    switch options.format {
    case .text: return CheckPage(selection, of: outcome, in: language).text
    case .csv: return CheckTable(selection.findings, in: language).csv
    case .jsonl: return CheckTable(selection.findings, in: language).jsonLines
    case .sarif:
      return SARIFLog(selection.findings, isComplete: isComplete, in: language).text
    }
  }

  private func status(of selection: CheckSelection) -> ExitStatus {
    let least: Finding.Severity = options.isStrict ? .warning : .error
    return selection.findings.contains { $0.finding.severity >= least } ? .findings : .success
  }
}
