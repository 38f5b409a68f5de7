internal import AnnualReports
internal import Rollups

extension RollupReading {
  /// A file of figures that has to be read as a whole before anything can be said of it.
  struct IrregularFigures: Error {}

  /// Adds the reports of files of figures, which follow those of the files.
  ///
  /// Where each report stands in one piece, as `extract` writes it, it is added up as soon as it is
  /// read, and then forgotten. Whatever else there is, and whatever is wrong, is found by reading the
  /// files anew and gathering all their rows.
  func addFigures(to collection: RollupCollection) throws -> RollupCollection {
    do {
      return try streamFigures(into: collection)
    } catch is IrregularFigures {
      let gathered = try FigureFiles.read(figures, in: reading.gazetteer)
      var (gathering, collection) = (self, collection)
      gathering.recorded = gathered.reports
      collection.note(gathered)
      let numbers = files.count..<files.count + gathered.reports.count
      return try gathering.add(numbers, to: collection)
    }
  }

  private struct FiguresWorker {
    var memory = FileStretch()
    var regions: RegionDirectory
    var rollup: Rollup
  }

  private func streamFigures(into collection: RollupCollection) throws -> RollupCollection {
    var consumer = FiguresCollection(collection)
    for path in figures {
      guard let chunks = FigureChunks(path) else { throw IrregularFigures() }
      defer { chunks.end() }
      let first = consumer.nextIndex
      consumer = try OrderedWork(count: chunks.count, threads: options.threadCount).run(
        into: consumer,
        makeWorker: {
          FiguresWorker(
            regions: RegionDirectory(reading.gazetteer), rollup: Rollup(settings: settings))
        },
        work: { worker, batch in figurePiece(batch, of: chunks, first, &worker) },
        finish: { worker, consumer in consumer.collection.rollup.merge(worker.rollup) })
    }
    return consumer.collection
  }

  /// The reports of some stretches of a file; their numbers leave room for all that may come before.
  private func figurePiece(
    _ batch: Range<Int>, of chunks: FigureChunks, _ first: Int, _ worker: inout FiguresWorker
  ) -> FiguresCollection.Piece {
    var piece = FiguresCollection.Piece()
    for chunk in batch {
      var index = first + chunk << 24
      do throws(FigureRun.Trouble) {
        try chunks.forEachReport(of: chunk, memory: &worker.memory, in: reading.gazetteer) {
          report in
          worker.rollup.add(report, index: index)
          let names = worker.regions.names(of: report)
          piece.reports.append(ReportSummary(report, index: index, regions: names))
          index += 1
        }
      } catch {
        piece.isIrregular = true
        break
      }
    }
    return piece
  }
}

/// Takes the reports of files of figures, and sees to it that none comes in two pieces.
private struct FiguresCollection: OrderedConsumer {
  struct Piece: Sendable {
    var reports: [ReportSummary] = []
    var isIrregular = false
  }

  var collection: RollupCollection
  private var sources: Set<[UInt8]> = []

  init(_ collection: RollupCollection) {
    self.collection = collection
  }

  /// A number above those of all reports.
  var nextIndex: Int { (collection.reports.last?.index ?? -1) + 1 }

  mutating func take(_ piece: Piece) throws {
    guard !piece.isIrregular else { throw RollupReading.IrregularFigures() }
    for report in piece.reports where !sources.insert(Array(report.source.utf8)).inserted {
      throw RollupReading.IrregularFigures()
    }
    collection.add(piece.reports)
  }
}
