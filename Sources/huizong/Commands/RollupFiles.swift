internal import Arguments
internal import Publishing

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

  /// The tables in the order of the data package.
  private var tables: [TableSchema] {
    [
      ReportsTable.schema, RollupTable.schema, PrefecturesTable.schema(in: language),
      ReconciliationTable.schema, YearOverYearTable.schema, FindingsTable.schema,
      CoverageTable.schema,
    ] + (options.hasFigures ? [FiguresTable.schema] : [])
  }

  /// Writes all files but figures.csv, which was written while the reports were read.
  func write(in folder: inout OutputFolder) throws {
    let (outcome, language) = (outcome, language)
    try write(ReportsTable.schema, in: &folder) {
      try ReportsTable.write(outcome, to: &$0)
    }
    try write(RollupTable.schema, in: &folder) { try RollupTable.write(outcome.result, to: &$0) }
    try write(PrefecturesTable.schema(in: language), in: &folder) {
      try PrefecturesTable.write(outcome.result, in: language, to: &$0)
    }
    try write(ReconciliationTable.schema, in: &folder) {
      try ReconciliationTable.write(outcome.result, to: &$0)
    }
    try write(YearOverYearTable.schema, in: &folder) {
      try YearOverYearTable.write(outcome.result, to: &$0)
    }
    try write(FindingsTable.schema, in: &folder) {
      try FindingsTable.write(outcome.findings, in: language, to: &$0)
    }
    try write(CoverageTable.schema, in: &folder) {
      try CoverageTable.write(outcome.result, to: &$0)
    }
    try write("summary.txt", Summary(outcome, in: language).text, in: &folder)
    try write(OwnOutput.description, package.descriptor(in: language.published), in: &folder)
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

  private func write(
    _ schema: TableSchema, in folder: inout OutputFolder, _ rows: (inout TableFile) throws -> Void
  ) throws {
    var file = try TableFile(schema, in: &folder, byteOrderMark: options.hasByteOrderMark)
    try rows(&file)
    try file.flush()
  }

  private func write(_ name: String, _ text: TextOutput, in folder: inout OutputFolder) throws {
    let file = try folder.begin(name)
    try text.withUnsafeBytes { try file.put($0) }
  }
}
