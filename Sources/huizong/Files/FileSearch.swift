/// Finds the files that paths lead to, in an order that depends on nothing but names.
///
/// Folders are searched through and through, in the order of the bytes of their names. Links are
/// followed unless they lead in a circle. Nothing is opened but folders and archives.
struct FileSearch: Sendable {
  /// The files found, each path once.
  private(set) var files: [InputFile] = []
  /// What was passed over or could not be read, in the order in which it was met.
  private(set) var findings: [FileFinding] = []
  /// The folders on the way to the one at hand.
  private var trail: [FileStatus.Identity] = []
  /// The paths found, where one may be found twice: of one argument none is.
  private var seen: Set<[UInt8]>?

  /// Searches all paths; their order makes no difference.
  init(_ paths: [FilePath]) {
    seen = paths.count > 1 ? [] : nil
    for path in paths.sorted(by: Self.precedes) { add(path) }
  }

  /// Adds what one argument leads to; a file that is named is read whatever its ending.
  private mutating func add(_ path: FilePath) {
    guard path != .standardStream else { return addFile(path) }
    do throws(SystemError) {
      switch try FileStatus(of: path).kind {
      case .folder: addFolder(path)
      case .file: FileFormat(name: path.name) == .archive ? addArchive(path) : addFile(path)
      case .link, .special: findings.append(.special(path))
      }
    } catch {
      findings.append(.denied(path, error))
    }
  }

  /// Whether one path comes before another by its bytes; of two spellings of one the shorter.
  private static func precedes(_ one: FilePath, _ other: FilePath) -> Bool {
    let (first, second) = (plain(one), plain(other))
    if first == second { return one.bytes.count < other.bytes.count }
    return first.lexicographicallyPrecedes(second)
  }

  /// The bytes of a path without `./` before them.
  private static func plain(_ path: FilePath) -> [UInt8] {
    path.bytes.starts(with: [0x2E, 0x2F]) ? Array(path.bytes.dropFirst(2)) : path.bytes
  }

  private mutating func addFile(_ path: FilePath) {
    if isNew(Self.plain(path)) {
      files.append(InputFile(path: path))
    } else {
      findings.append(.twice(path))
    }
  }

  private mutating func isNew(_ path: [UInt8]) -> Bool {
    seen?.insert(path).inserted ?? true
  }

  private mutating func addFolder(_ path: FilePath) {
    do throws(SystemError) {
      let identity = try FileStatus(of: path).identity
      guard !trail.contains(identity) else { return findings.append(.loop(path)) }
      let listing = try FolderListing(path)
      if OwnOutput.isWritten(in: path, listing) { return findings.append(.ownOutput(path)) }
      trail.append(identity)
      for entry in listing.entries { add(entry, in: path) }
      trail.removeLast()
    } catch {
      findings.append(.denied(path, error))
    }
  }

  private mutating func add(_ entry: FolderListing.Entry, in folder: FilePath) {
    let path = folder.appending(entry.name)
    guard !Self.isHidden(entry.name) else { return findings.append(.hidden(path)) }
    do throws(SystemError) {
      switch try kind(of: entry, at: path) {
      case .file: addByName(path, entry.name)
      case .folder: addFolder(path)
      case .special: findings.append(.special(path))
      case .link: addTarget(of: path, entry.name)
      }
    } catch {
      findings.append(.denied(path, error))
    }
  }

  private func kind(
    of entry: FolderListing.Entry, at path: FilePath
  ) throws(SystemError) -> FileStatus.Kind {
    if let kind = entry.kind { return kind }
    return try FileStatus(of: path, followingLinks: false).kind
  }

  private mutating func addTarget(of path: FilePath, _ name: [UInt8]) {
    do throws(SystemError) {
      switch try FileStatus(of: path).kind {
      case .file: addByName(path, name)
      case .folder: addFolder(path)
      case .link, .special: findings.append(.special(path))
      }
    } catch {
      switch error.kind {
      case .absent: findings.append(.danglingLink(path))
      case .circle: findings.append(.loop(path))
      case .other: findings.append(.denied(path, error))
      }
    }
  }

  private mutating func addByName(_ path: FilePath, _ name: [UInt8]) {
    switch FileFormat(name: name) {
    case .report: addFile(path)
    case .archive: addArchive(path)
    case .unreadable(let kind): findings.append(.format(path, kind))
    case .other: findings.append(.other(path))
    }
  }

  /// Adds the members of a zip archive that can be reports, in the order of their names.
  private mutating func addArchive(_ path: FilePath) {
    switch ArchiveListing.members(of: path) {
    case .failure(let unreadable): findings.append(unreadable.finding)
    case .success(let members):
      // An archive may have two members of one name.
      var names: Set<[UInt8]> = []
      for member in members
      where names.insert(member.file.path.bytes).inserted && isNew(member.file.path.bytes) {
        guard !Self.isHidden(member.file.path.name) else { continue }
        switch FileFormat(name: member.file.path.name) {
        case .report: files.append(member.file)
        case .archive: findings.append(.nestedArchive(member.file.path))
        case .unreadable(let kind): findings.append(.format(member.file.path, kind))
        case .other: findings.append(.other(member.file.path))
        }
      }
    }
  }

  /// Whether a name is one of a hidden file, or of one that an office program left behind.
  private static func isHidden(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: ".") || name.starts(with: Array("~$".utf8))
  }
}
