internal import AnnualReports
internal import Regions
internal import Rollups

/// Reads everything, adds it up, and keeps the cells behind one indicator of one year.
struct TraceReading: Sendable {
  let inputs: Inputs
  let options: InputOptions
  let settings: RollupSettings
  let indicator: Indicator
  let year: Int

  /// What a batch of reports gives.
  struct Piece: Sendable {
    var reports: [TracedReport] = []
    var findings: [FileFinding] = []
    var fileCount = 0
  }

  private struct Worker {
    var reports: InputReader
    var regions: RegionDirectory
    var rollup: Rollup
  }

  /// Reads all reports into a collection.
  func run(into collection: TraceCollection) throws -> TraceCollection {
    let count = inputs.files.count + inputs.recorded.count
    return try OrderedWork(count: count, threads: options.threadCount).run(
      into: collection,
      makeWorker: {
        Worker(
          reports: InputReader(
            files: inputs.files, recorded: inputs.recorded, reading: inputs.reading),
          regions: RegionDirectory(inputs.reading.gazetteer), rollup: Rollup(settings: settings))
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
        worker.rollup.add(input.report, index: index)
        // A report without a year may be one that is sought.
        guard input.report.year == year || input.report.year == nil else { continue }
        piece.reports.append(trace(input, index, &worker.regions))
      }
    }
    return piece
  }

  private func trace(
    _ input: InputReport, _ index: Int, _ regions: inout RegionDirectory
  ) -> TracedReport {
    let report = input.report
    let candidates = report.place.candidates.map { code in
      var possible = report
      possible.place = ReportPlace(division: code)
      return regions.names(of: possible)
    }
    return TracedReport(
      report, index: index, names: regions.names(of: report), candidates: candidates,
      cells: input.cells(of: indicator))
  }
}

/// What a reading with traces gathers.
struct TraceCollection: OrderedConsumer {
  /// The reports that may concern the year, in the order of their files.
  private(set) var reports: [TracedReport] = []
  private(set) var findings: [FileFinding] = []
  var rollup: Rollup
  private(set) var progress: ProgressLine

  init(rollup: Rollup, progress: ProgressLine) {
    self.rollup = rollup
    self.progress = progress
  }

  mutating func take(_ piece: TraceReading.Piece) throws {
    reports += piece.reports
    findings += piece.findings
    progress.add(piece.fileCount)
  }
}
