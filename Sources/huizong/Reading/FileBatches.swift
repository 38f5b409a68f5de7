/// Walks to files a second time and hands them out in batches, so that no list of them lies in memory.
struct FileBatches: BatchSource {
  /// Some files, in order; or, at the end, what is to be said about folders that changed.
  struct Batch: Sendable {
    var files: [InputFile] = []
    var findings: [FileFinding] = []
  }

  private var walk: FileWalk
  private let size: Int
  private let conversions: LegacyDocuments.Conversions
  private let expected: FileTally
  private var tally = FileTally()
  private var hasEnded = false

  /// The files of some paths.
  ///
  /// - Parameters:
  ///   - size: How many files make a batch.
  ///   - conversions: What the legacy documents among them were converted to.
  ///   - expected: The files that the first walk found.
  init(
    of paths: [FilePath], size: Int, conversions: LegacyDocuments.Conversions, expected: FileTally
  ) {
    walk = FileWalk(paths)
    self.size = size
    self.conversions = conversions
    self.expected = expected
  }

  mutating func next() -> Batch? {
    var batch = Batch()
    while batch.files.count < size, let found = walk.next() {
      // What the first walk passed over it has told of.
      guard case .file(let file) = found else { continue }
      tally.add(file, by: walk.argument)
      batch.files.append(conversions.applied(to: file))
    }
    if !batch.files.isEmpty { return batch }
    guard !hasEnded else { return nil }
    hasEnded = true
    batch.findings = expected.differing(from: tally).map { .changed($0) }
    return batch.findings.isEmpty ? nil : batch
  }
}
