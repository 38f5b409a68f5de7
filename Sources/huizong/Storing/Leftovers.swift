#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Temporary files that a run left behind when it was killed.
enum Leftovers {
  private static let prefix = ".huizong-"
  private static let suffix = ".tmp"

  /// The name of a temporary file; hidden, so that no search reads it.
  static func name(process: Int32, number: Int) -> String {
    "\(prefix)\(process)-\(number)\(suffix)"
  }

  /// Removes those that nobody has locked: the system takes the lock of a process that ends, however
  /// it ends.
  static func remove(from folder: FilePath) {
    guard let listing = try? FolderListing(folder) else { return }
    for entry in listing.entries where isName(entry.name) {
      remove(folder.appending(entry.name))
    }
  }

  /// Removes one, with its lock in hand: whoever has just made it finds that it is gone.
  private static func remove(_ path: FilePath) {
    guard let file = try? Descriptor(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, mode: 0)
    else { return }
    defer { file.end() }
    guard (try? FileStatus(of: file))?.kind == .file, file.lock(waiting: false) == .taken else {
      return
    }
    try? path.remove()
  }

  private static func isName(_ name: [UInt8]) -> Bool {
    name.starts(with: prefix.utf8) && name.reversed().starts(with: suffix.utf8.reversed())
  }
}
