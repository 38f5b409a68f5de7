internal import Arguments
internal import Publishing
internal import Rollups

/// The files of a roll-up.
struct RollupFiles: Sendable {
  private let outcome: RollupOutcome
  private let options: RollupOptions
  private let language: Language

  init(_ outcome: RollupOutcome, _ options: RollupOptions) {
    self.outcome = outcome
    self.options = options
    language = options.fileLanguage
  }

  private var boundaries: Boundaries { outcome.result.boundaries }

  /// The tables in the order of the data package.
  private var tables: [TableSchema] {
    [
      ReportsTable.schema, RollupTable.schema.held(boundaries),
      PrefecturesTable.schema(in: language).held(boundaries),
      ReconciliationTable.schema.held(boundaries), YearOverYearTable.schema.held(boundaries),
      FindingsTable.schema, CoverageTable.schema,
    ] + (options.hasFigures ? [FiguresTable.schema] : [])
  }

  /// A file in the making: where it goes, and what writes it.
  private struct Job: Sendable {
    let file: StagedFile
    let write: @Sendable (StagedFile) throws -> Void
  }

  /// Writes all files but figures.csv, which was written while the reports were read; several at
  /// once.
  func write(in folder: inout OutputFolder) throws {
    var jobs: [Job] = []
    for part in parts {
      jobs.append(Job(file: try folder.begin(part.name), write: part.write))
    }
    let failures = TurnTaking<[Int: any Error]>([:])
    Threads.perform(jobs.count) { [jobs] number in
      do {
        try jobs[number].write(jobs[number].file)
      } catch {
        failures.withLock { $0[number] = error }
      }
    }
    if let first = failures.withLock({ $0.min { $0.key < $1.key } }) { throw first.value }
  }

  /// The files by name, the longest first.
  private var parts: [(name: String, write: @Sendable (StagedFile) throws -> Void)] {
    let (outcome, result, language) = (outcome, outcome.result, language)
    return [
      table(ReportsTable.schema) { try ReportsTable.write(outcome, to: &$0) },
      table(RollupTable.schema, held: boundaries) { try RollupTable.write(result, to: &$0) },
      table(YearOverYearTable.schema, held: boundaries) {
        try YearOverYearTable.write(result, to: &$0)
      },
      table(FindingsTable.schema) {
        try FindingsTable.write(outcome.findings, in: language, to: &$0)
      },
      table(CoverageTable.schema) { try CoverageTable.write(result, to: &$0) },
      table(PrefecturesTable.schema(in: language), held: boundaries) {
        try PrefecturesTable.write(result, in: language, to: &$0)
      },
      table(ReconciliationTable.schema, held: boundaries) {
        try ReconciliationTable.write(result, to: &$0)
      },
      (
        "summary.txt",
        { file in try file.put(Summary(outcome, in: language).text.contents) }
      ),
      (
        OwnOutput.description,
        { [package] file in
          try file.put(package.descriptor(in: language.published).contents)
        }
      ),
    ]
  }

  private func table(
    _ schema: TableSchema, held boundaries: Boundaries = .asReported,
    _ rows: @escaping @Sendable (inout TableFile) throws -> Void
  ) -> (name: String, write: @Sendable (StagedFile) throws -> Void) {
    let hasMark = options.hasByteOrderMark
    return (
      schema.fileName,
      { file in
        var table = TableFile(
          schema, file, byteOrderMark: hasMark, held: boundaries)
        try rows(&table)
        try table.flush()
      }
    )
  }

  private var package: DataPackage {
    DataPackage(
      OwnOutput.name,
      title: PublishedText(
        zh: "政府信息公开工作年度报告汇总", en: "Roll-up of annual reports on information disclosure"),
      description: PublishedText(
        zh: "由 huizong 从各机关的年度报告汇总；summary.txt 为文字说明",
        en: "rolled up by huizong from the reports of authorities; summary.txt is for people"),
      tables: tables)
  }
}
