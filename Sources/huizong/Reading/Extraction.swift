internal import AnnualReports
internal import Arguments
internal import Publishing

/// In which form `extract` writes.
enum FigureFormat: String, CaseIterable, ArgumentValue {
  case csv, jsonl
}

/// Reads files and writes the figures of each as soon as its turn comes.
struct Extraction: Sendable {
  let files: [InputFile]
  let options: InputOptions
  let reading: ReadingSettings
  let format: FigureFormat
  /// Whether the figures of the running text are written as well.
  let withNarrative: Bool

  /// What a batch of files gives.
  struct Piece: Sendable {
    var figures = TextOutput()
    var findings: [FileFinding] = []
    var fileCount = 0
  }

  private struct Worker {
    var files: ReportFileReader
    var regions: RegionDirectory
  }

  /// Reads all files into a collection.
  func run(into collection: ExtractCollection) throws -> ExtractCollection {
    try OrderedWork(count: files.count, threads: options.threadCount).run(
      into: collection,
      makeWorker: {
        Worker(files: ReportFileReader(reading), regions: RegionDirectory(reading.gazetteer))
      },
      work: { worker, batch in piece(batch, worker: &worker) })
  }

  private func piece(_ batch: Range<Int>, worker: inout Worker) -> Piece {
    var piece = Piece()
    piece.fileCount = batch.count
    var csv = CSVWriter(FiguresTable.schema, header: false)
    var json = JSONWriter()
    for index in batch {
      switch worker.files.read(files[index]) {
      case .failure(let unreadable): piece.findings.append(unreadable.finding)
      case .success(let file) where options.wants(file.report):
        if !file.report.hasTables {
          let errors = file.report.findings.filter { $0.severity == .error }
          piece.findings += errors.map { FileFinding(files[index].path, $0) }
        }
        let rows = FigureRows(
          file, worker.regions.names(of: file.report), withNarrative: withNarrative)
        if format == .csv { csv.figures(rows) } else { json.figures(rows) }
      case .success: break
      }
    }
    piece.figures = format == .csv ? csv.output : json.output
    return piece
  }
}

/// What an extraction has written, and what could not be read.
struct ExtractCollection: OrderedConsumer {
  private let stream: ResultStream
  private(set) var findings: [FileFinding] = []
  private(set) var progress: ProgressLine

  /// Begins with the header, if the format has one.
  init(_ stream: ResultStream, format: FigureFormat, progress: ProgressLine) throws {
    self.stream = stream
    self.progress = progress
    guard format == .csv else { return }
    let header = CSVWriter(FiguresTable.schema).output
    try header.withUnsafeBytes { try stream.put($0) }
  }

  mutating func take(_ piece: Extraction.Piece) throws {
    findings += piece.findings
    try piece.figures.withUnsafeBytes { try stream.put($0) }
    progress.add(piece.fileCount)
  }
}
