internal import Documents

/// A file to be read, or a member of an archive.
struct InputFile: Sendable {
  /// Its path: as the user gave it, or below a folder that the user gave.
  ///
  /// A member's path is that of its archive followed by its name there.
  let path: FilePath
  private var detour: Detour?

  /// Where it lies, if it is no file of its own.
  var member: Member? { detour?.member }

  /// What the file was converted to before the reading, or why it could not be; nothing for a file
  /// that is read as it is.
  var conversion: Result<ConvertedDocument, UnreadableDocument>? {
    get { detour?.conversion }
    set { detour = Detour(member: member, conversion: newValue) }
  }

  /// How its bytes are got where its path is not enough; apart, for most files need none of it.
  private final class Detour: Sendable {
    let member: Member?
    let conversion: Result<ConvertedDocument, UnreadableDocument>?

    init(member: Member?, conversion: Result<ConvertedDocument, UnreadableDocument>? = nil) {
      self.member = member
      self.conversion = conversion
    }
  }

  /// A place in an archive, which is opened once for all its members.
  struct Member: Sendable {
    /// The archive.
    var archive: ZipArchive
    /// Which of its members, from 0.
    var index: Int
  }

  init(path: FilePath, member: Member? = nil) {
    self.path = path
    detour = member.map { Detour(member: $0) }
  }

  /// Whether it is standard input.
  var isStandardInput: Bool { path == .standardStream }
}
