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

  /// What a batch of files gives.
  struct Piece: Sendable {
    var reports: [ReportSummary] = []
    var findings: [FileFinding] = []
    var figures = CSVWriter(FiguresTable.schema, header: false)
    var fileCount = 0
  }

  private struct Worker {
    var files: ReportFileReader
    var regions: RegionDirectory
    var rollup: Rollup
  }

  /// Reads all files into a collection.
  func run(into collection: RollupCollection) throws -> RollupCollection {
    try OrderedWork(count: files.count, threads: options.threadCount).run(
      into: collection,
      makeWorker: {
        Worker(
          files: ReportFileReader(reading), regions: RegionDirectory(reading.gazetteer),
          rollup: Rollup(settings: settings))
      },
      work: { worker, batch in piece(batch, worker: &worker) },
      finish: { worker, collection in collection.rollup.merge(worker.rollup) })
  }

  private func piece(_ batch: Range<Int>, worker: inout Worker) -> Piece {
    var piece = Piece()
    piece.fileCount = batch.count
    for index in batch {
      switch worker.files.read(files[index]) {
      case .failure(let unreadable): piece.findings.append(unreadable.finding)
      case .success(let file):
        let names = worker.regions.names(of: file.report)
        worker.rollup.add(file.report, index: index)
        piece.reports.append(ReportSummary(file.report, index: index, regions: names))
        if writesFigures, options.wants(file.report) {
          piece.figures.figures(FigureRows(file, names))
        }
      }
    }
    return piece
  }
}
