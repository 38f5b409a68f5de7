internal import Publishing
internal import Rollups

/// What the reading of a roll-up gathers.
struct RollupCollection: OrderedConsumer {
  /// The reports in the order of their files.
  private(set) var reports: [ReportSummary] = []
  /// The files that could not be read.
  private(set) var findings: [FileFinding] = []
  /// The figures of all reports.
  var rollup: Rollup
  /// figures.csv, where it is wanted.
  private(set) var figures: TableFile?
  private(set) var progress: ProgressLine
  /// How many reports came from files of figures, and files that those tell of.
  private(set) var recordedCount = 0

  init(rollup: Rollup, figures: TableFile?, progress: ProgressLine) {
    self.rollup = rollup
    self.figures = figures
    self.progress = progress
  }

  mutating func take(_ piece: RollupReading.Piece) throws {
    reports += piece.reports
    findings += piece.findings
    try figures?.append(piece.figures.output)
    progress.add(piece.fileCount)
  }

  /// Takes reports that files of figures record.
  mutating func add(_ more: [ReportSummary]) {
    reports += more
    recordedCount += more.count
  }

  /// Takes down what files of figures hold beside the reports themselves.
  mutating func note(_ files: RecordedFiles) {
    findings = files.findings + findings
    recordedCount += files.reports.count + files.unreadCount
  }

  /// Gives the reports away, so that nobody holds them twice.
  mutating func giveReports() -> [ReportSummary] {
    defer { reports = [] }
    return reports
  }

  /// Hands over what is left of figures.csv.
  mutating func endFigures() throws {
    try figures?.flush()
  }
}
