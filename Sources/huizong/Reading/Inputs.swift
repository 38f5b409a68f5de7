internal import AnnualReports
internal import Arguments
internal import Regions
internal import Rollups

/// What a command that reads reports has to read, and by what.
struct Inputs: Sendable {
  /// The files to be read; none where they are handed out by ``batches(of:)``.
  let files: [InputFile]
  /// What is to be said about files that are not among them, those of files of figures included.
  let findings: [FileFinding]
  /// The paths that led to the files: the arguments, and what lists name.
  let paths: [FilePath]
  /// The reports that files of figures record, where they were to be gathered.
  let recorded: [RecordedReport]
  /// The files of figures that are still to be read.
  let figures: [FilePath]
  /// How many files there are or were to read, those that files of figures tell of included.
  let fileCount: Int
  /// The authorities that must report.
  let roster: [RosterEntry]
  /// The authorities that go on under other names.
  let aliases: [AuthorityAlias]
  let reading: ReadingSettings
  private let conversions: LegacyDocuments.Conversions
  private let tally: FileTally

  /// Finds the files and reads the tables that options name.
  ///
  /// Nothing to read is an error, after what was found instead has been shown.
  ///
  /// - Parameters:
  ///   - keepsFiles: Whether the files are listed; else they are handed out by ``batches(of:)``.
  ///   - gathersFigures: Whether the reports that files of figures record are wanted all at once, with
  ///     all their rows.
  init(
    _ options: InputOptions, _ console: Console, keepsFiles: Bool = true,
    gathersFigures: Bool = true
  ) throws {
    try options.checkThatThereIsInput()
    // Other programs may be started, and what they write is to go when a signal ends this one.
    Interruption.watch()
    var options = options
    try options.readLists()
    paths = options.paths
    var gazetteer = Gazetteer.standard
    if let zones = options.zones {
      gazetteer = gazetteer.adding(try AddedZones.read(zones, in: gazetteer))
    }
    let places = try options.places.map { try SettledPlaces.read($0, in: gazetteer) } ?? []
    var legacy = LegacyDocuments()
    let search = FileSearch(options.paths, keepsFiles: keepsFiles) { legacy.take($0) }
    conversions = legacy.finish()
    files = conversions.applied(to: search.files)
    tally = search.tally
    let reading = ReadingSettings(gazetteer: gazetteer, places: places)
    self.reading = reading
    roster = try options.roster.map { try Roster.read($0, by: reading) } ?? []
    aliases = try options.aliases.map { try NamedAliases.read($0, by: reading) } ?? []
    figures = gathersFigures ? [] : options.figures
    let records = try FigureFiles.read(gathersFigures ? options.figures : [], in: gazetteer)
    recorded = records.reports
    findings = search.findings + records.findings
    fileCount = search.fileCount + records.reports.count + records.unreadCount
    guard !(search.fileCount == 0 && recorded.isEmpty && figures.isEmpty) else {
      console.show(findings, limit: 10)
      throw WorkError.nothingToRead
    }
  }

  /// The files, walked to once more.
  func batches(of size: Int) -> FileBatches {
    FileBatches(of: paths, size: size, conversions: conversions, expected: tally)
  }
}

extension WorkError {
  /// There is no report.
  static let nothingToRead = WorkError(
    LocalizedText(en: "there is no report to read", zh: "没有可读取的报告"),
    advice: LocalizedText(
      en: "give reports (text, web pages, Word, PDF, ...), or folders that hold some",
      zh: "请给出报告文件（文本、网页、Word、PDF 等），或含有报告的文件夹"))
}

extension RollupSettings {
  /// The settings with what options tell about authorities.
  func taking(_ inputs: Inputs) -> RollupSettings {
    var settings = self
    settings.roster = inputs.roster
    settings.aliases = inputs.aliases
    return settings
  }
}

extension Console {
  /// Shows findings about files, errors and warnings only, and how many more there are.
  func show(_ findings: [FileFinding], limit: Int) {
    let shown = findings.filter { $0.finding.severity > .info }
    for finding in shown.prefix(limit) { warn(line(finding) + "\n") }
    let rest = shown.count - limit
    guard rest > 0 else { return }
    say(
      LocalizedText(en: "\(rest) more files like these", zh: "另有 \(rest) 个文件有类似问题"))
  }

  /// A finding as compilers write it: path, place, severity, message, rule.
  private func line(_ file: FileFinding) -> String {
    let finding = file.finding
    let place = finding.line > 0 ? "\(finding.line):\(finding.column):" : ""
    let source = FilePath(file.source).shown
    let severity = finding.severity.title[language]
    return "huizong: \(source):\(place) \(severity): \(finding.message[language]) [\(finding.rule)]"
  }
}

extension Finding.Severity {
  /// The word for people.
  var title: LocalizedText {
    switch self {
    case .error: LocalizedText(en: "error", zh: "错误")
    case .warning: LocalizedText(en: "warning", zh: "警告")
    case .info: LocalizedText(en: "info", zh: "提示")
    }
  }
}
