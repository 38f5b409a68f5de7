import Dispatch
import GeneratedReports
import Synchronization

/// Writes the reports of a plan, and the figures that a reader must find in them.
///
/// Authorities are written in parallel by batches; the figures follow in the order of the plan, so
/// that the bytes are the same for any number of processors, and memory holds one batch.
struct CorpusWriter {
  /// How much was written.
  struct Written {
    var reports = 0
    var bytes = 0
    /// Rows of the table of figures.
    var figures: [UInt8] = []
  }

  private let options: CorpusOptions
  private let plan: CorpusPlan
  private static let batch = 256

  init(_ options: CorpusOptions, _ plan: CorpusPlan) {
    self.options = options
    self.plan = plan
  }

  /// Writes everything; fewer reports than asked for when the plan has no more authorities.
  func write() throws -> Written {
    try makeFolders()
    let expected = try OutputFile(options.expected)
    defer { expected.close() }
    try expected.write(Array("source,region_code,domain,year,indicator,value\n".utf8))
    var total = Written()
    for start in stride(from: 0, to: plan.units.count, by: CorpusWriter.batch) {
      let end = min(start + CorpusWriter.batch, plan.units.count)
      for written in try batch(start..<end) {
        total.reports += written.reports
        total.bytes += written.bytes
        try expected.write(written.figures)
      }
    }
    return total
  }

  private func makeFolders() throws {
    for folder in Set(plan.units.map(\.folder)).sorted() {
      for year in options.years {
        try File.makeFolders("\(options.folder)/\(folder)/\(year)")
      }
    }
  }

  private func batch(_ range: Range<Int>) throws -> [Written] {
    let results = Mutex([Int: Result<Written, any Error>]())
    DispatchQueue.concurrentPerform(iterations: range.count) { offset in
      let result = Result { try unit(range.lowerBound + offset) }
      results.withLock { $0[offset] = result }
    }
    return try results.withLock { results in
      try range.indices.compactMap { try results[$0 - range.lowerBound]?.get() }
    }
  }

  private func unit(_ index: Int) throws -> Written {
    let unit = plan.units[index]
    let left = options.reports - index * options.years.count
    let reports = UnitReports(unit: unit, years: options.years, seed: options.seed, index: index)
    var written = Written()
    for entry in reports.entries().prefix(left) {
      let bytes = entry.report.bytes
      try File.write(bytes, to: "\(options.folder)/\(entry.path)")
      written.reports += 1
      written.bytes += bytes.count
      append(entry, unit, to: &written.figures)
    }
    return written
  }

  /// Whether a figure is written out; of table three perhaps only the totals.
  private func isWanted(_ key: String) -> Bool {
    !options.isMainOnly || !key.hasPrefix("requests.") || key.hasSuffix(".total")
  }

  private func append(
    _ entry: UnitReports.Entry, _ unit: CorpusPlan.Unit, to rows: inout [UInt8]
  ) {
    let authority = unit.authority
    let head = Array(
      "\(entry.path),\(authority.regionCode),\(authority.domain),\(entry.report.model.year),".utf8)
    for figure in entry.report.expectation.figures where isWanted(figure.key) {
      rows += head
      rows += figure.key.utf8
      rows.append(UInt8(ascii: ","))
      rows += figure.value.description.utf8
      rows.append(UInt8(ascii: "\n"))
    }
  }
}
