internal import AnnualReports
internal import Arguments
internal import Publishing

/// In which form `extract` writes.
enum FigureFormat: String, CaseIterable, ArgumentValue {
  case csv, jsonl
}

/// Reads files and writes the figures of each as soon as its turn comes.
struct Extraction: Sendable {
  let inputs: Inputs
  let options: InputOptions
  let format: FigureFormat
  /// Whether the figures of the running text are written as well.
  let withNarrative: Bool
  /// Whether everything is written that other commands need in place of the reports.
  let isComplete: Bool
  /// The memory of what has been written.
  let memory = OutputMemory()

  /// What a batch of files gives.
  struct Piece: Sendable {
    var figures = TextOutput()
    var findings: [FileFinding] = []
    var fileCount = 0
    var years: Set<Int> = []
  }

  private struct Worker {
    var files: ReportFileReader
    var regions: RegionDirectory
    var cells = FigureCells()
  }

  /// Reads all files into a collection.
  func run(into collection: ExtractCollection) throws -> ExtractCollection {
    try OrderedWork(
      count: inputs.fileCount, threads: options.threadCount, inputs.batches
    ).run(
      into: collection,
      makeWorker: {
        Worker(
          files: ReportFileReader(inputs.reading),
          regions: RegionDirectory(inputs.reading.gazetteer))
      },
      work: { worker, batch in piece(batch, worker: &worker) })
  }

  private func piece(_ batch: FileBatches.Batch, worker: inout Worker) -> Piece {
    var piece = Piece()
    piece.fileCount = batch.files.count
    piece.findings = batch.findings
    var csv = CSVWriter(schema, goingOn: format == .csv ? memory.take() : TextOutput())
    var json = JSONWriter()
    for input in batch.files {
      let read = worker.files.read(input)
      if case .success(let file) = read, let year = file.report.year { piece.years.insert(year) }
      switch read {
      case .failure(let unreadable):
        piece.findings.append(unreadable.finding)
        guard isComplete else { continue }
        write(FigureRows(unreadable.finding, isRead: true), &csv, &json, &worker.cells)
      case .success(let file) where options.wants(file.report):
        if !file.report.hasTables {
          let errors = file.report.findings.filter { $0.severity == .error }
          piece.findings += errors.map { FileFinding(input.path, $0) }
        }
        let rows = FigureRows(
          file, worker.regions.names(of: file.report),
          FigureRows.Extent(hasNarrative: withNarrative, isComplete: isComplete))
        write(rows, &csv, &json, &worker.cells)
      case .success: break
      }
    }
    piece.figures = format == .csv ? csv.output : json.output
    return piece
  }

  private func write(
    _ rows: FigureRows, _ csv: inout CSVWriter, _ json: inout JSONWriter, _ cells: inout FigureCells
  ) {
    if format == .csv {
      csv.figures(rows, &cells, isComplete: isComplete)
    } else {
      json.figures(rows, isComplete: isComplete)
    }
  }

  private var schema: TableSchema {
    isComplete ? FiguresTable.completeSchema : FiguresTable.schema
  }

  /// The rows of files that were passed over, which stand before all others.
  func head(_ passedOver: [FileFinding]) -> TextOutput {
    var csv = CSVWriter(schema)
    var json = JSONWriter()
    var cells = FigureCells()
    for finding in passedOver where isComplete {
      write(FigureRows(finding, isRead: false), &csv, &json, &cells)
    }
    return format == .csv ? csv.output : json.output
  }
}

/// What an extraction has written, and what could not be read.
struct ExtractCollection: OrderedConsumer {
  private let stream: ResultStream
  private let memory: OutputMemory
  private(set) var findings: [FileFinding] = []
  /// The years of all reports, asked for or not.
  private(set) var years: Set<Int> = []
  private(set) var progress: ProgressLine

  /// Begins with what stands before all reports.
  init(
    _ stream: ResultStream, head: TextOutput, memory: OutputMemory, progress: ProgressLine
  ) throws {
    self.stream = stream
    self.memory = memory
    self.progress = progress
    try stream.put(head.contents)
  }

  mutating func take(_ piece: consuming Extraction.Piece) throws {
    findings += piece.findings
    years.formUnion(piece.years)
    try stream.put(piece.figures.contents)
    progress.add(piece.fileCount)
    memory.giveBack(piece.figures)
  }
}
