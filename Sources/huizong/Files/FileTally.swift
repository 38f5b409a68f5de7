/// Which files each argument led to, in a few bytes: to tell whether a second walk found the same.
struct FileTally: Sendable {
  private struct Entry: Equatable {
    var count = 0
    var hash: UInt64 = 0
  }

  private var entries: [FilePath: Entry] = [:]

  /// Adds a file that was found, and the argument that led to it; one that is itself the argument is
  /// opened by its name and need not be counted.
  mutating func add(_ file: InputFile, by argument: FilePath?) {
    guard let argument, argument != file.path else { return }
    var entry = entries[argument] ?? Entry()
    entry.count += 1
    for byte in file.path.bytes { entry.hash = (entry.hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    entries[argument] = entry
  }

  /// The arguments that did not lead to the same files, in the order of their bytes.
  func differing(from other: FileTally) -> [FilePath] {
    Set(entries.keys).union(other.entries.keys)
      .filter { entries[$0] != other.entries[$0] }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }
}
