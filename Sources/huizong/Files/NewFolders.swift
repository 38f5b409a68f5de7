#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The folders that a run has to make for its results, so that one that fails leaves none behind.
struct NewFolders: Sendable {
  /// Those that are not there, the innermost first.
  private let paths: [FilePath]

  /// Looks which of a folder and those above it are not there yet.
  init(upTo path: FilePath) {
    var paths: [FilePath] = []
    var next = path
    while (try? FileStatus(of: next)) == nil, next.bytes != [0x2E] {
      paths.append(next)
      guard next.parent != next else { break }
      next = next.parent
    }
    self.paths = paths
  }

  /// Takes them away again as far as nothing is in them.
  func remove() {
    for path in paths {
      guard path.withCString({ rmdir($0) }) == 0 else { return }
    }
  }
}
