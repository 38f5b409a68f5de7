internal import AnnualReports
internal import Publishing
internal import Regions
internal import Rollups

/// Reads files and rolls them up.
struct RollupReading: Sendable {
  let files: [InputFile]
  let options: InputOptions
  let reading: ReadingSettings
  let settings: RollupSettings
  /// Whether the rows of figures.csv are wanted.
  let writesFigures: Bool
  /// The reports that files of figures record, which follow those of the files.
  var recorded: [RecordedReport] = []

  /// What a batch of files gives.
  struct Piece: Sendable {
    var reports: [ReportSummary] = []
    var findings: [FileFinding] = []
    var figures = CSVWriter(FiguresTable.schema, header: false)
    var fileCount = 0
  }

  private struct Worker {
    var reports: InputReader
    var regions: RegionDirectory
    var rollup: Rollup
    var cells = FigureCells()
  }

  /// Files of figures, whose reports follow those of the files.
  var figures: [FilePath] = []

  /// Reads everything into a collection.
  func run(into collection: RollupCollection) throws -> RollupCollection {
    let collection = try add(0..<files.count + recorded.count, to: collection)
    guard !figures.isEmpty else { return collection }
    let all = try addFigures(to: collection)
    guard !(files.isEmpty && all.reports.isEmpty) else { throw WorkError.nothingToRead }
    return all
  }

  /// Adds reports by their numbers: those of the files first, then the recorded ones.
  func add(_ numbers: Range<Int>, to collection: RollupCollection) throws -> RollupCollection {
    try OrderedWork(count: numbers.count, threads: options.threadCount).run(
      into: collection,
      makeWorker: {
        Worker(
          reports: InputReader(files: files, recorded: recorded, reading: reading),
          regions: RegionDirectory(reading.gazetteer), rollup: Rollup(settings: settings))
      },
      work: { worker, batch in
        let first = numbers.lowerBound
        return piece(first + batch.lowerBound..<first + batch.upperBound, worker: &worker)
      },
      finish: { worker, collection in collection.rollup.merge(worker.rollup) })
  }

  private func piece(_ batch: Range<Int>, worker: inout Worker) -> Piece {
    var piece = Piece()
    piece.fileCount = batch.count
    for index in batch {
      switch worker.reports.report(index) {
      case .failure(let unreadable): piece.findings.append(unreadable.finding)
      case .success(let input):
        let report = input.report
        let names = worker.regions.names(of: report)
        worker.rollup.add(report, index: index)
        piece.reports.append(ReportSummary(report, index: index, regions: names))
        if writesFigures, options.wants(report) {
          piece.figures.figures(input.rows(names), &worker.cells)
        }
      }
    }
    return piece
  }
}
