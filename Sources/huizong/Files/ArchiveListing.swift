internal import Documents

/// Lists what a zip archive holds.
enum ArchiveListing {
  /// A member that is a file.
  struct Entry {
    let file: InputFile
  }

  /// The members that are files, ordered by the bytes of their names, or why there are none.
  static func members(of path: FilePath) -> Result<[Entry], FileReader.Unreadable> {
    do throws(UnreadableDocument) {
      return .success(entries(of: try ZipArchive(file: path.bytes), at: path))
    } catch {
      return .failure(FileReader.Unreadable(finding(error, path)))
    }
  }

  private static func finding(_ error: UnreadableDocument, _ path: FilePath) -> FileFinding {
    if case .cannotOpen(let number) = error { return .denied(path, SystemError(number: number)) }
    if (try? FileStatus(of: path).size) == 0 { return .empty(path) }
    return .unreadable(path, error)
  }

  private static func entries(of archive: ZipArchive, at path: FilePath) -> [Entry] {
    archive.members.indices.filter { !archive.members[$0].isFolder }.map { index in
      let name = name(of: archive.members[index])
      let member = InputFile.Member(archive: archive, index: index)
      return Entry(file: InputFile(path: path.appending(name), member: member))
    }.sorted { $0.file.path.bytes.lexicographicallyPrecedes($1.file.path.bytes) }
  }

  /// The name in UTF-8: archives made in China mostly hold names in GBK without saying so.
  private static func name(of member: ZipMember) -> [UInt8] {
    guard !member.isNameUTF8, String(validating: member.name, as: UTF8.self) == nil else {
      return member.name
    }
    return TextDecoder.name(fromGBK: member.name) ?? member.name
  }
}
