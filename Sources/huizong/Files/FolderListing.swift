#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The names in a folder, in the order of their bytes.
struct FolderListing: Sendable {
  /// A name and what it stands for; nil where the folder does not tell.
  struct Entry: Sendable {
    let name: [UInt8]
    let kind: FileStatus.Kind?
  }

  private(set) var entries: [Entry] = []

  /// Lists a folder; `.` and `..` are left out.
  init(_ path: FilePath) throws(SystemError) {
    guard let folder = unsafe path.withCString({ unsafe opendir($0) }) else { throw .last }
    defer { unsafe closedir(folder) }
    errno = 0
    while let entry = unsafe readdir(folder) {
      let name = unsafe Self.name(of: entry)
      if name != [0x2E], name != [0x2E, 0x2E] {
        unsafe entries.append(Entry(name: name, kind: Self.kind(of: entry)))
      }
    }
    guard errno == 0 else { throw .last }
    entries.sort { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// Whether a name is among them.
  func contains(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return entries.contains { $0.name == bytes }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
  }

  private static func kind(of entry: UnsafeMutablePointer<dirent>) -> FileStatus.Kind? {
    switch unsafe Int(entry.pointee.d_type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): nil
    default: .special
    }
  }
}
