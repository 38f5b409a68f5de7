internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Regions
internal import Rollups

/// `form`: the totals of a region laid out as the official tables.
struct FormCommand: Sendable {
  private let options: FormOptions
  private let console: Console

  /// The declaration.
  static func command(_ console: Console) -> Command {
    Command(
      "form",
      LocalizedText(
        en: "Lay a region's totals out as the official tables.", zh: "把一个地区的汇总数排成规定的三张表。"),
      details: LocalizedText(
        en: "The three tables of the year's form, ready to be pasted into the region's own report, "
          + "with the coverage and the balance edits in notes. A cell without any figure is empty, "
          + "never 0. What is summed is chosen by the paths given, --region and --domain.",
        zh:
          "按该年度的规定表式排出三张表，可直接贴入本地区的年度报告；说明中列出报送情况和勾稽关系。没有数的格留空，不填 0。由给出的路径、--region 和 --domain 选定合计的范围。"
      ),
      options: FormOptions(), parameters: FormOptions.parameters,
      examples: [
        Example(
          LocalizedText(en: "A prefecture's tables for a word processor", zh: "某地区的三张表，供文字处理软件打开"),
          "form 报告 --region 塔城地区 --year 2024 --format html -o 塔城.html"),
        Example(
          LocalizedText(
            en: "The education bureaus of a prefecture together", zh: "某地区各教育部门合计"),
          "form 报告 --region 塔城地区 --year 2024 --domain education"),
        Example(
          LocalizedText(en: "Chosen authorities alone", zh: "只要选定的几个机关"),
          "form 报告/2024/额敏县教育局.docx 报告/2024/额敏县民政局.docx"),
      ]
    ) { options in
      try FormCommand(options: options, console: console).run()
    }
  }

  private func run() throws -> ExitStatus {
    let inputs = try Inputs(options.input, console, gathersFigures: false)
    let gazetteer = inputs.reading.gazetteer
    let boundaries = options.input.boundaries.boundaries
    let region =
      try options.region.map {
        try RegionChoice.named($0, in: options.year, held: boundaries, of: gazetteer)
      } ?? .country
    let settings = RollupSettings(
      domains: options.input.domainSet, levels: [region.level], indicators: Indicator.all,
      boundaries: boundaries
    ).taking(inputs)
    let outcome = try read(inputs, settings)
    console.show(outcome.fileFindings, limit: 10)
    let group = try group(of: region, in: outcome.result)
    let form = options.edition?.form ?? (group.year >= 2021 ? .f2021 : .f2019)
    let notes = FormCoverage(
      outcome, RegionReach(region, boundaries, in: gazetteer), group, form
    ).notes
    let filled = FilledForm(
      form, region, domains: options.input.domains, group, notes: notes)
    try write(text(filled))
    return .success
  }

  private func read(_ inputs: Inputs, _ settings: RollupSettings) throws -> RollupOutcome {
    var progress = ProgressLine(console, total: inputs.files.count)
    if options.input.isQuiet || options.output == nil { progress.silence() }
    let reading = RollupReading(
      files: inputs.files, options: options.input, reading: inputs.reading, settings: settings,
      writesFigures: false, figures: inputs.figures)
    let collection = try reading.run(
      into: RollupCollection(
        rollup: Rollup(settings: settings), figures: nil, progress: progress))
    collection.progress.erase()
    return RollupOutcome(
      files: inputs.fileCount + collection.recordedCount, reports: collection.reports,
      fileFindings: inputs.findings + collection.findings,
      result: collection.rollup.finish(with: inputs.reading.gazetteer))
  }

  /// The totals of the region and year on the basis asked for.
  private func group(of region: RegionChoice, in result: RollupResult) throws -> RegionTotals {
    let groups = result.totals.filter {
      $0.region.level == region.level && $0.region.division == region.code && $0.domain == nil
        && (options.basis == nil || options.basis?.basis == $0.basis)
    }
    let years = Set(groups.map(\.year)).sorted()
    guard let year = options.year ?? (years.count == 1 ? years.first : nil) else {
      throw UsageError(
        LocalizedText(en: "there are reports of several years", zh: "报告分属多个年度"),
        advice: LocalizedText(
          en: "choose one by --year: \(YearList.text(years).en)",
          zh: "请用 --year 指定：\(YearList.text(years).zh)"))
    }
    let here = groups.filter { $0.year == year }
    if let group = here.first(where: { $0.basis == .summed }) ?? here.first { return group }
    throw WorkError(
      LocalizedText(
        en: "no report of \(region.name) (\(region.codeText)) for \(year) is counted",
        zh: "没有计入\(region.name)（\(region.codeText)）\(year) 年的报告"),
      advice: LocalizedText(
        en: "years with reports: \(YearList.text(years).en)",
        zh: "有报告的年度：\(YearList.text(years).zh)"))
  }

  private func text(_ filled: FilledForm) -> TextOutput {
    switch options.format {
    case .text: FormText.text(filled, in: console.language)
    case .csv:
      FormCSV.text(filled, byteOrderMark: options.hasByteOrderMark, in: console.language)
    case .html: FormHTML.text(filled, in: console.language)
    }
  }

  private func write(_ text: TextOutput) throws {
    let stream = try ResultStream(options.output)
    do {
      try text.withUnsafeBytes { try stream.put($0) }
      try stream.publish()
    } catch {
      stream.discard()
      throw error
    }
  }
}
