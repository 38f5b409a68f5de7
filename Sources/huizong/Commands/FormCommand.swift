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
          + "never 0. What is summed is chosen by the paths given, --region, --domain, --level and "
          + "--authority.",
        zh:
          "按该年度的规定表式排出三张表，可直接贴入本地区的年度报告；说明中列出报送情况和勾稽关系。没有数的格留空，不填 0。合计的范围由给出的路径和 --region、--domain、--level、--authority 选定。"
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
          LocalizedText(en: "Two authorities by name", zh: "只要两个机关"),
          "form 报告 --authority 额敏县教育局,额敏县民政局 --year 2024"),
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
    let reach = RegionReach(region, boundaries, in: gazetteer)
    let collection = try read(inputs)
    let findings = inputs.findings + collection.findings
    console.show(findings, limit: 10)
    let selection = try FormSelection(
      options, reach, among: collection.reports, by: inputs.reading)
    let outcome = RollupOutcome(
      files: inputs.fileCount + collection.recordedCount, reports: collection.reports,
      fileFindings: findings,
      result: rollup(collection.rollup, selection, inputs).finish(with: gazetteer))
    let group = try group(of: selection, in: outcome.result)
    let names = names(in: group, selection, outcome)
    let form = options.edition?.form ?? (group.year >= 2021 ? .f2021 : .f2019)
    let chosen = RegionReach(selection.region, boundaries, in: gazetteer)
    let notes = FormCoverage(outcome, chosen, group, form, names: names, levels: options.levels)
      .notes
    try write(
      text(
        FilledForm(
          form, selection.region, domains: options.input.domains, names: names, group, notes: notes)
      ))
    return .success
  }

  private func read(_ inputs: Inputs) throws -> RollupCollection {
    let settings = RollupSettings(
      domains: options.input.domainSet, levels: [], indicators: Indicator.all,
      boundaries: options.input.boundaries.boundaries
    ).taking(inputs)
    var progress = ProgressLine(console, total: inputs.files.count)
    if options.input.isQuiet || options.output == nil { progress.silence() }
    let reading = RollupReading(
      files: inputs.files, options: options.input, reading: inputs.reading, settings: settings,
      writesFigures: false, figures: inputs.figures)
    let collection = try reading.run(
      into: RollupCollection(
        rollup: Rollup(settings: settings), figures: nil, progress: progress))
    collection.progress.erase()
    return collection
  }

  /// Whose reports are in the totals, where they were chosen by name.
  private func names(
    in group: RegionTotals, _ selection: FormSelection, _ outcome: RollupOutcome
  ) -> [String] {
    let wanted: Disposition = group.basis == .summed ? .counted : .regionTotal
    let counted = outcome.reports.filter { $0.year == group.year && $0.disposition == wanted }
    let names = counted.compactMap { selection.names[$0.index] }
    return Set(names).sorted(by: ByteOrder.precedes)
  }

  /// The roll-up of what was chosen.
  private func rollup(_ all: Rollup, _ selection: FormSelection, _ inputs: Inputs) -> Rollup {
    all.counting { settings in
      settings.levels = [selection.region.level]
      settings.reports = selection.reports
      if !options.levels.isEmpty {
        settings.roster = settings.roster.filter { entry in
          let level = inputs.reading.gazetteer.division(entry.division, in: options.year)?.level
          return options.levels.contains { level.map(RegionLevel.init) == $0.level }
        }
      }
      guard !options.authorities.isEmpty else { return }
      let choice = AuthorityChoice(options.authorities, by: inputs.reading)
      settings.roster = settings.roster.filter(choice.holds)
    }
  }

  /// The totals of the region and year on the basis asked for.
  private func group(
    of selection: FormSelection, in result: RollupResult
  ) throws -> RegionTotals {
    let region = selection.region
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
    let code = selection.names.isEmpty ? region.codeText : ""
    let names = Set(selection.names.values).sorted(by: ByteOrder.precedes)
    let who = names.first.map { names.count > 1 ? "\($0) …" : $0 } ?? region.name
    throw WorkError(
      LocalizedText(
        en: "no report of \(who)\(code.isEmpty ? "" : " (\(code))") for \(year) is counted",
        zh: "没有计入\(who)\(code.isEmpty ? " " : "（\(code)）")\(year) 年的报告"),
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
      try stream.put(text.contents)
      try stream.publish()
    } catch {
      stream.discard()
      throw error
    }
  }
}
