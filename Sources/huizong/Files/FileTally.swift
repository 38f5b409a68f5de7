/// Which files each argument led to, in a few bytes: to tell whether a second walk found the same.
struct FileTally: Sendable {
  /// By argument: a hash of the paths in their order.
  private var hashes: [FilePath: Int] = [:]

  /// Adds a file that was found, and the argument that led to it; one that is itself the argument is
  /// opened by its name and need not be counted.
  mutating func add(_ file: InputFile, by argument: FilePath?) {
    guard let argument, argument != file.path else { return }
    let before = hashes[argument] ?? 0
    hashes[argument] = before &* 31 &+ file.path.hashValue
  }

  /// The arguments that did not lead to the same files, in the order of their bytes.
  func differing(from other: FileTally) -> [FilePath] {
    Set(hashes.keys).union(other.hashes.keys)
      .filter { hashes[$0] != other.hashes[$0] }
      .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }
}
