internal import AnnualReports

/// A report as a command gets it: read from a file, or recorded in a file of figures.
enum InputReport: Sendable {
  case read(ReadFile)
  case recorded(RecordedReport)

  /// What was read.
  var report: Report {
    switch self {
    case .read(let file): file.report
    case .recorded(let recorded): recorded.report
    }
  }

  /// Its figures as rows.
  func rows(_ names: RegionNames) -> FigureRows {
    switch self {
    case .read(let file): FigureRows(file, names)
    case .recorded(let recorded): FigureRows(recorded, names)
    }
  }

  /// The figure of an indicator; where it is added up from others, these come behind it.
  func cells(of indicator: Indicator) -> [TracedCell] {
    switch self {
    case .read(let file): TracedCell.cells(of: indicator, in: file)
    case .recorded(let recorded): TracedCell.cells(of: indicator, in: recorded)
    }
  }
}

/// Gives reports by number: those of the files first, then the recorded ones.
///
/// One for each thread.
struct InputReader {
  private let files: [InputFile]
  private let recorded: [RecordedReport]
  private var reader: ReportFileReader

  init(files: [InputFile], recorded: [RecordedReport], reading: ReadingSettings) {
    self.files = files
    self.recorded = recorded
    reader = ReportFileReader(reading)
  }

  /// The report of a number, or why there is none; numbers are below the count of both lists.
  mutating func report(_ index: Int) -> Result<InputReport, FileReader.Unreadable> {
    guard index >= files.count else { return reader.read(files[index]).map { .read($0) } }
    return .success(.recorded(recorded[index - files.count]))
  }
}
