internal import AnnualReports
internal import Arguments
internal import Publishing
internal import Rollups

/// Reports read for a comparison or a ranking.
struct ComparedReports: Sendable {
  /// The counted reports, whatever years are asked for: only then is it known who should have
  /// reported, and which years there are.
  let source: PanelSource
  private let findings: [FileFinding]

  /// Reads the files that options name, and collects some indicators of them.
  init(_ options: InputOptions, _ indicators: [Indicator], _ console: Console) throws {
    let inputs = try Inputs(options, console, gathersFigures: false)
    let settings = RollupSettings(
      domains: options.domainSet, levels: [], indicators: indicators
    ).taking(inputs)
    var progress = ProgressLine(
      console, total: inputs.files.count)
    if options.isQuiet { progress.silence() }
    let work = RollupReading(
      files: inputs.files, options: options, reading: inputs.reading, settings: settings,
      writesFigures: false, figures: inputs.figures)
    let collection = try work.run(
      into: RollupCollection(
        rollup: Rollup(settings: settings), figures: nil, progress: progress))
    collection.progress.erase()
    source = PanelSource(collection.rollup, gazetteer: inputs.reading.gazetteer)
    findings = inputs.findings + collection.findings
  }

  /// Says which files could not be read, and how many reports were not counted.
  func tell(_ panel: Panel, isQuiet: Bool, _ console: Console) {
    console.show(findings, limit: 10)
    guard !isQuiet, panel.uncountedCount > 0 else { return }
    let count = panel.uncountedCount
    console.say(
      LocalizedText(
        en: "reports not counted: \(count); 'huizong rollup' lists them with the reasons",
        zh: "有 \(count) 份报告未计入，原因见 huizong rollup 所写的 reports.csv"))
  }

  /// The exit status: failure if a file could not be read.
  var status: ExitStatus {
    findings.contains { $0.finding.severity == .error } ? .failure : .success
  }
}

extension ResultStream {
  /// Writes a whole result and puts it in its place.
  static func write(_ text: TextOutput, to path: FilePath?) throws {
    let stream = try ResultStream(path)
    do {
      try stream.put(text.contents)
      try stream.publish()
    } catch {
      stream.discard()
      throw error
    }
  }
}

extension ComparedReports {
  /// What a comparison or a ranking may be told about its input, in the order of the help.
  static var parameters: [Parameter<InputOptions>] {
    [InputOptions.paths("[<path>...]")] + InputOptions.selectionParameters
      + [InputOptions.figuresFiles] + InputOptions.placeParameters
      + [InputOptions.rosterFile, InputOptions.aliasesFile]
  }
}
