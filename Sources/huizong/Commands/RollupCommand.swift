internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// `rollup`: reads everything, and writes the folder of tables and the summary.
struct RollupCommand: Sendable {
  private let options: RollupOptions
  private let console: Console

  /// The declaration.
  static func command(_ console: Console) -> Command {
    Command(
      "rollup",
      LocalizedText(
        en: "Add the figures of many reports up by region and year.",
        zh: "把许多报告的数据按地区和年度汇总。"),
      details: LocalizedText(
        en: "Writes a folder of CSV files, described in datapackage.json, and summary.txt for "
          + "people. A blank is never counted as zero, and no report is counted twice.",
        zh: "写出一个文件夹：CSV 表格、说明它们的 datapackage.json，以及供人阅读的 summary.txt。空白不当作零，任何报告不重复计入。"),
      options: RollupOptions(), parameters: RollupOptions.parameters,
      examples: [
        Example(
          LocalizedText(en: "Roll up a folder into Reports", zh: "汇总一个文件夹，写到 Reports"),
          "rollup 报告"),
        Example(
          LocalizedText(en: "Counties too, and only two years", zh: "加上县级，只要两年"),
          "rollup 报告 --by county,prefecture --years 2022,2023 -o 汇总"),
      ]
    ) { options in
      try RollupCommand(options: options, console: console).run()
    }
  }

  private func run() throws -> ExitStatus {
    let asked = try options.settings()
    let inputs = try Inputs(options.input, console, gathersFigures: options.hasFigures)
    try checkOutput(inputs.paths)
    let settings = asked.taking(inputs)
    var folder = try OutputFolder(options.output)
    do {
      let outcome = try read(consume inputs, settings, in: &folder)
      try RollupFiles(outcome, options).write(in: &folder)
      try folder.publish(seal: OwnOutput.description)
      YearsWithoutReports.tell(
        options.input.years, having: Set(outcome.reports.compactMap(\.year)), console)
      ClosingLines(outcome, options.output).show(on: console, isQuiet: options.input.isQuiet)
      UntilTheEnd.keep(outcome)
      return outcome.isIncomplete ? .failure : .success
    } catch {
      folder.discard()
      throw error
    }
  }

  private func read(
    _ inputs: consuming Inputs, _ settings: RollupSettings, in folder: inout OutputFolder
  ) throws -> RollupOutcome {
    let figures =
      options.hasFigures
      ? try TableFile(
        FiguresTable.schema, in: &folder, byteOrderMark: options.hasByteOrderMark) : nil
    var progress = ProgressLine(console, total: inputs.files.count)
    if options.input.isQuiet { progress.silence() }
    let (found, fileCount) = (inputs.findings, inputs.fileCount)
    let (gazetteer, hasRoster) = (inputs.reading.gazetteer, !inputs.roster.isEmpty)
    let reading = RollupReading(
      files: inputs.files, options: options.input, reading: inputs.reading, settings: settings,
      writesFigures: options.hasFigures, recorded: inputs.recorded, figures: inputs.figures)
    // The list of files goes as soon as they are read: the results take its memory.
    _ = consume inputs
    var collection = try (consume reading).run(
      into: RollupCollection(
        rollup: Rollup(settings: settings), figures: figures, progress: progress))
    collection.progress.erase()
    try collection.endFigures()
    return RollupOutcome(
      files: fileCount + collection.recordedCount, reports: collection.giveReports(),
      fileFindings: found + collection.findings,
      result: collection.rollup.finish(with: gazetteer, by: workers), hasRoster: hasRoster)
  }

  /// The threads that may work at the same time.
  private var workers: Rollup.Workers {
    { [threads = options.input.threadCount] count, work in
      guard threads > 1 else { return (0..<count).forEach(work) }
      Threads.perform(count, work)
    }
  }

  /// Refuses to write among the reports: the next run would take them for results.
  private func checkOutput(_ paths: [FilePath]) throws {
    guard let output = try? FileStatus(of: options.output) else { return }
    for path in paths {
      if let input = try? FileStatus(of: path), input.identity == output.identity {
        throw UsageError(
          LocalizedText(
            en: "'\(path.shown)' holds the reports and cannot take the results too",
            zh: "“\(path.shown)”是报告所在的文件夹，不能同时作为输出文件夹"),
          advice: LocalizedText(
            en: "choose another folder: -o \(path.appending("Reports").shown)",
            zh: "请另选文件夹：-o \(path.appending("Reports").shown)"))
      }
    }
  }
}
