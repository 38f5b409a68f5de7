internal import AnnualReports
internal import Regions
internal import Rollups

/// Reads files and takes down what the rules need.
struct CheckReading: Sendable {
  let files: [InputFile]
  let threads: Int
  let reading: ReadingSettings
  let settings: RollupSettings
  /// The reports that files of figures record, which follow those of the files.
  let recorded: [RecordedReport]

  /// What a batch of files gives.
  struct Piece: Sendable {
    var reports: [CheckedReport] = []
    var findings: [FileFinding] = []
    var fileCount = 0
  }

  private struct Worker {
    var reports: InputReader
    var regions: RegionDirectory
    var rollup: Rollup
  }

  /// Reads all files into a collection.
  func run(into collection: CheckCollection) throws -> CheckCollection {
    try OrderedWork(count: files.count + recorded.count, threads: threads).run(
      into: collection,
      makeWorker: {
        Worker(
          reports: InputReader(files: files, recorded: recorded, reading: reading),
          regions: RegionDirectory(reading.gazetteer), rollup: Rollup(settings: settings))
      },
      work: { worker, batch in piece(batch, worker: &worker) },
      finish: { worker, collection in collection.rollup.merge(worker.rollup) })
  }

  private func piece(_ batch: Range<Int>, worker: inout Worker) -> Piece {
    var piece = Piece()
    piece.fileCount = batch.count
    for index in batch {
      switch worker.reports.report(index) {
      case .failure(let unreadable): piece.findings.append(unreadable.finding)
      case .success(let input):
        let names = worker.regions.names(of: input.report)
        worker.rollup.add(input.report, index: index)
        piece.reports.append(CheckedReport(input, index: index, regions: names))
      }
    }
    return piece
  }
}

/// What the reading of a check gathers.
struct CheckCollection: OrderedConsumer {
  /// The reports in the order of their files.
  private(set) var reports: [CheckedReport] = []
  /// The files that could not be read.
  private(set) var findings: [FileFinding] = []
  /// The figures of all reports.
  var rollup: Rollup
  private(set) var progress: ProgressLine

  init(rollup: Rollup, progress: ProgressLine) {
    self.rollup = rollup
    self.progress = progress
  }

  mutating func take(_ piece: CheckReading.Piece) throws {
    reports += piece.reports
    findings += piece.findings
    progress.add(piece.fileCount)
  }
}
