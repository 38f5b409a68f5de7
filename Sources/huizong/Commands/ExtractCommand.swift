internal import AnnualReports
internal import Arguments
internal import Publishing

/// What `extract` may be told.
struct ExtractOptions: Sendable {
  var input = InputOptions()
  var format = FigureFormat.csv
  var output: FilePath?
  /// Whether the figures of the running text are written as well.
  var isNarrative = false
  /// Whether everything is written that other commands need in place of the reports.
  var isComplete = false

  /// The declarations, in the order of the help.
  static var parameters: [Parameter<ExtractOptions>] {
    InputOptions.parameters.at(\.input) + [
      .option(
        "-f, --format <format>", \.format,
        LocalizedText(en: "CSV, or JSON lines.", zh: "CSV 或 JSON Lines。")),
      .option(
        "-o, --output <file>", \.output,
        LocalizedText(
          en: "The file to write, instead of standard output.", zh: "输出文件，默认为标准输出。")),
      .flag(
        "--narrative", \.isNarrative,
        LocalizedText(
          en: "Also the numbers of the running text, as narrative.*, with their sentences.",
          zh: "同时列出正文中的数字（narrative.*），附所在句子。")),
      .flag(
        "--complete", \.isComplete,
        LocalizedText(
          en: "Also what --figures of other commands needs to give the same as from the reports: "
            + "the row of each cell, all findings, files that could not be read, and hashes of the "
            + "sentences.",
          zh: "同时写出其他命令用 --figures 代替报告时所需的全部内容，使结果与读报告相同：单元格所在行、"
            + "各项问题、未能读取的文件、句子的哈希值。")),
      .option(
        "--language <language>", \.input.language,
        LocalizedText(en: "The language of messages.", zh: "消息的语言。")),
    ] + InputOptions.generalParameters.at(\.input)
  }
}

/// `extract`: every figure of every report, with its place.
enum ExtractCommand {
  /// The declaration.
  static func command(_ console: Console) -> Command {
    Command(
      "extract",
      LocalizedText(
        en: "Write every figure of every report, with its place.", zh: "逐份逐项列出报告中的数据及其位置。"),
      details: LocalizedText(
        en: "One row for each report and indicator, in the order of the files. Where there is no "
          + "number, status says why.",
        zh: "每份报告每个指标一行，按文件顺序。没有数的，status 列说明原因。"),
      options: ExtractOptions(), parameters: ExtractOptions.parameters,
      examples: [
        Example(
          LocalizedText(en: "All figures of a folder as CSV", zh: "把一个文件夹的全部数据列为 CSV"),
          "extract 报告 -o figures.csv"),
        Example(
          LocalizedText(en: "One report from a pipe", zh: "从管道读一份报告"),
          "extract - --format jsonl < 报告.txt"),
        Example(
          LocalizedText(
            en: "To read once, and check and roll up later", zh: "读一次，以后再检查、汇总"),
          "extract 报告 --complete -o all.csv"),
      ]
    ) { options in
      try run(options, console)
    }
  }

  private static func run(_ options: ExtractOptions, _ console: Console) throws -> ExitStatus {
    let inputs = try Inputs(options.input, console, keepsFiles: false)
    let stream = try ResultStream(options.output)
    do {
      let collection = try write(inputs, options, to: stream, console)
      try stream.publish()
      let findings = inputs.findings + collection.findings
      console.show(findings, limit: 10)
      YearsWithoutReports.tell(options.input.years, having: collection.years, console)
      return findings.contains { $0.finding.severity == .error } ? .failure : .success
    } catch {
      stream.discard()
      throw error
    }
  }

  private static func write(
    _ inputs: Inputs, _ options: ExtractOptions, to stream: ResultStream, _ console: Console
  ) throws -> ExtractCollection {
    var progress = ProgressLine(console, total: inputs.fileCount)
    // A line that is written over would run into results on the same terminal.
    if options.input.isQuiet || options.output == nil { progress.silence() }
    let extraction = Extraction(
      inputs: inputs, options: options.input, format: options.format,
      withNarrative: options.isNarrative, isComplete: options.isComplete)
    let collection = try extraction.run(
      into: ExtractCollection(
        stream, head: extraction.head(inputs.findings), memory: extraction.memory,
        progress: progress))
    collection.progress.erase()
    return collection
  }
}
