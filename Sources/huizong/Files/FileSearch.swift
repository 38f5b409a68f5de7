/// Finds the files that paths lead to, all at once.
struct FileSearch: Sendable {
  /// The files found, each path once; none where they are to be walked to once more.
  private(set) var files: [InputFile] = []
  /// How many files were found.
  private(set) var fileCount = 0
  /// What was passed over or could not be read, in the order in which it was met.
  private(set) var findings: [FileFinding] = []
  /// Which files were found, to compare with another walk.
  private(set) var tally = FileTally()

  /// Searches all paths; their order makes no difference.
  ///
  /// - Parameters:
  ///   - keepsFiles: Whether the files are listed, which takes some hundred bytes for each.
  ///   - look: Is given each file.
  init(
    _ paths: [FilePath], keepsFiles: Bool = true, look: (InputFile) -> Void = { _ in }
  ) {
    var walk = FileWalk(paths)
    while let found = walk.next() {
      switch found {
      case .finding(let finding): findings.append(finding)
      case .file(let file):
        fileCount += 1
        look(file)
        if keepsFiles { files.append(file) } else { tally.add(file, by: walk.argument) }
      }
    }
  }
}
