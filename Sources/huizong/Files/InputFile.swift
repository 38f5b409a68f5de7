internal import Documents

/// A file to be read, or a member of an archive.
struct InputFile: Sendable {
  /// Its path: as the user gave it, or below a folder that the user gave.
  ///
  /// A member's path is that of its archive followed by its name there.
  let path: FilePath
  /// Where it lies, if it is no file of its own.
  let member: Member?

  /// What the file was converted to before the reading, or why it could not be; nothing for a file
  /// that is read as it is.
  var conversion: Result<ConvertedDocument, UnreadableDocument>?

  /// A place in an archive, which is opened once for all its members.
  struct Member: Sendable {
    /// The archive.
    var archive: ZipArchive
    /// Which of its members, from 0.
    var index: Int
  }

  init(path: FilePath, member: Member? = nil) {
    self.path = path
    self.member = member
  }

  /// Whether it is standard input.
  var isStandardInput: Bool { path == .standardStream }
}
