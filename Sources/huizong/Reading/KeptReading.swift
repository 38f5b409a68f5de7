internal import AnnualReports
internal import Regions
internal import Rollups

/// Reads all reports, adds them up, and keeps something of each.
struct KeptReading<Kept: Sendable>: Sendable {
  let inputs: Inputs
  let threads: Int
  let settings: RollupSettings
  /// What is kept of a report; nil for nothing.
  let keep:
    @Sendable (_ input: InputReport, _ index: Int, _ regions: inout RegionDirectory) -> Kept?

  /// What a batch of reports gives.
  struct Piece: Sendable {
    var kept: [Kept] = []
    var findings: [FileFinding] = []
    var fileCount = 0
  }

  private struct Worker {
    var reports: InputReader
    var regions: RegionDirectory
    var rollup: Rollup
  }

  /// Reads everything, with a line of progress.
  func run(showing progress: ProgressLine) throws -> KeptCollection<Kept> {
    let count = inputs.files.count + inputs.recorded.count
    let collection = try OrderedWork(count: count, threads: threads).run(
      into: KeptCollection<Kept>(rollup: Rollup(settings: settings), progress: progress),
      makeWorker: {
        Worker(
          reports: InputReader(
            files: inputs.files, recorded: inputs.recorded, reading: inputs.reading),
          regions: RegionDirectory(inputs.reading.gazetteer), rollup: Rollup(settings: settings))
      },
      work: { worker, batch in piece(batch, worker: &worker) },
      finish: { worker, collection in collection.rollup.merge(worker.rollup) })
    collection.progress.erase()
    return collection
  }

  private func piece(_ batch: Range<Int>, worker: inout Worker) -> Piece {
    var piece = Piece()
    piece.fileCount = batch.count
    for index in batch {
      switch worker.reports.report(index) {
      case .failure(let unreadable): piece.findings.append(unreadable.finding)
      case .success(let input):
        worker.rollup.add(input.report, index: index)
        if let kept = keep(input, index, &worker.regions) { piece.kept.append(kept) }
      }
    }
    return piece
  }
}

/// What a reading keeps.
struct KeptCollection<Kept: Sendable>: OrderedConsumer {
  /// What is kept of the reports, in the order of their files.
  private(set) var kept: [Kept] = []
  /// The files that could not be read.
  private(set) var findings: [FileFinding] = []
  /// The figures of all reports.
  var rollup: Rollup
  private(set) var progress: ProgressLine

  init(rollup: Rollup, progress: ProgressLine) {
    self.rollup = rollup
    self.progress = progress
  }

  mutating func take(_ piece: KeptReading<Kept>.Piece) throws {
    kept += piece.kept
    findings += piece.findings
    progress.add(piece.fileCount)
  }
}
