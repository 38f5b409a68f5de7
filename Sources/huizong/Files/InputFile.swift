/// A file to be read.
struct InputFile: Hashable, Sendable {
  /// Its path: as the user gave it, or below a folder that the user gave.
  let path: FilePath

  /// Whether it is standard input.
  var isStandardInput: Bool { path == .standardStream }
}
