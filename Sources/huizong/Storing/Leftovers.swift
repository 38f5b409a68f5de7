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

  /// Removes those of processes that are gone.
  static func remove(from folder: FilePath) {
    guard let listing = try? FolderListing(folder) else { return }
    for entry in listing.entries {
      guard let process = process(of: String(decoding: entry.name, as: UTF8.self)),
        kill(process, 0) != 0, errno == ESRCH
      else { continue }
      _ = folder.appending(entry.name).withCString { unlink($0) }
    }
  }

  private static func process(of name: String) -> Int32? {
    guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return nil }
    return Int32(name.dropFirst(prefix.count).prefix { $0 != "-" })
  }
}
