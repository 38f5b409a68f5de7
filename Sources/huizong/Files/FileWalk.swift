/// Walks to the files that paths lead to, in an order that depends on nothing but names.
///
/// Folders are searched through and through, in the order of the bytes of their names. Links are
/// followed unless they lead in a circle. Nothing is opened but folders and archives. Only the names
/// in the folders on the way to the file at hand lie in memory.
struct FileWalk: Sequence, IteratorProtocol, Sendable {
  /// What the walk comes by.
  enum Found: Sendable {
    /// A file that is to be read; each path once.
    case file(InputFile)
    /// What is passed over or cannot be read.
    case finding(FileFinding)
  }

  /// A folder on the way to the file at hand, and how many of its names were looked at.
  private struct OpenFolder {
    let path: FilePath
    let identity: FileStatus.Identity
    let listing: FolderListing
    var next = 0
  }

  /// The arguments, in their order, and how many were begun.
  private let arguments: [FilePath]
  private var begun = 0
  private var trail: [OpenFolder] = []
  /// What was found and not yet given, and how much of it was.
  private var found: [Found] = []
  private var given = 0
  /// The paths found, where one may be found twice: of one argument none is.
  private var seen: Set<[UInt8]>?

  /// A walk through all paths; their order makes no difference.
  init(_ paths: [FilePath]) {
    seen = paths.count > 1 ? [] : nil
    arguments = paths.sorted(by: Self.precedes)
  }

  /// The argument that led to what was given last; nothing before the first.
  var argument: FilePath? { begun > 0 ? arguments[begun - 1] : nil }

  /// The next file or finding; nothing at the end.
  mutating func next() -> Found? {
    while given == found.count {
      found.removeAll(keepingCapacity: true)
      given = 0
      if let folder = trail.indices.last {
        lookAtNextName(in: folder)
      } else if begun < arguments.count {
        begun += 1
        add(arguments[begun - 1])
      } else {
        return nil
      }
    }
    given += 1
    return found[given - 1]
  }

  private mutating func lookAtNextName(in folder: Int) {
    let number = trail[folder].next
    guard number < trail[folder].listing.entries.count else {
      trail.removeLast()
      return
    }
    trail[folder].next += 1
    add(trail[folder].listing.entries[number], in: trail[folder].path)
  }

  private mutating func note(_ finding: FileFinding) { found.append(.finding(finding)) }

  /// Adds what one argument leads to; a file that is named is read whatever its ending.
  private mutating func add(_ path: FilePath) {
    guard path != .standardStream else { return addFile(path) }
    do throws(SystemError) {
      switch try FileStatus(of: path).kind {
      case .folder: addFolder(path)
      case .file: FileFormat(name: path.name) == .archive ? addArchive(path) : addFile(path)
      case .link, .special: note(.special(path))
      }
    } catch {
      note(.denied(path, error))
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
      found.append(.file(InputFile(path: path)))
    } else {
      note(.twice(path))
    }
  }

  private mutating func isNew(_ path: [UInt8]) -> Bool {
    seen?.insert(path).inserted ?? true
  }

  private mutating func addFolder(_ path: FilePath) {
    do throws(SystemError) {
      let identity = try FileStatus(of: path).identity
      guard !trail.contains(where: { $0.identity == identity }) else { return note(.loop(path)) }
      let listing = try FolderListing(path)
      if OwnOutput.isWritten(in: path, listing) { return note(.ownOutput(path)) }
      trail.append(OpenFolder(path: path, identity: identity, listing: listing))
    } catch {
      note(.denied(path, error))
    }
  }

  private mutating func add(_ entry: FolderListing.Entry, in folder: FilePath) {
    let path = folder.appending(entry.name)
    guard !Self.isHidden(entry.name) else { return note(.hidden(path)) }
    do throws(SystemError) {
      switch try kind(of: entry, at: path) {
      case .file: addByName(path, entry.name)
      case .folder: addFolder(path)
      case .special: note(.special(path))
      case .link: addTarget(of: path, entry.name)
      }
    } catch {
      note(.denied(path, error))
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
      case .link, .special: note(.special(path))
      }
    } catch {
      switch error.kind {
      case .absent: note(.danglingLink(path))
      case .circle: note(.loop(path))
      case .other: note(.denied(path, error))
      }
    }
  }

  private mutating func addByName(_ path: FilePath, _ name: [UInt8]) {
    switch FileFormat(name: name) {
    case .report: addFile(path)
    case .archive: addArchive(path)
    case .unreadable(let kind): note(.format(path, kind))
    case .other: note(.other(path))
    }
  }

  /// Adds the members of a zip archive that can be reports, in the order of their names.
  private mutating func addArchive(_ path: FilePath) {
    switch ArchiveListing.members(of: path) {
    case .failure(let unreadable): note(unreadable.finding)
    case .success(let members):
      // An archive may have two members of one name.
      var names: Set<[UInt8]> = []
      for member in members
      where names.insert(member.file.path.bytes).inserted && isNew(member.file.path.bytes) {
        guard !Self.isHidden(member.file.path.name) else { continue }
        switch FileFormat(name: member.file.path.name) {
        case .report: found.append(.file(member.file))
        case .archive: note(.nestedArchive(member.file.path))
        case .unreadable(let kind): note(.format(member.file.path, kind))
        case .other: note(.other(member.file.path))
        }
      }
    }
  }

  /// Whether a name is one of a hidden file, or of one that an office program left behind.
  private static func isHidden(_ name: [UInt8]) -> Bool {
    name.first == UInt8(ascii: ".") || name.starts(with: Array("~$".utf8))
  }
}
