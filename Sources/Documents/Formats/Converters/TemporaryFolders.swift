internal import Synchronization

/// The folders that other programs write into for this process.
public enum TemporaryFolders {
  private static let paths = Mutex<Set<String>>([])

  /// Removes all of them: for a process that is about to end by a signal, when nothing is cleared away
  /// of itself.
  public static func removeAll() {
    paths.withLock { paths in
      for path in paths { PrivateFolder.remove(path) }
      paths = []
    }
  }

  /// Takes note of a folder.
  static func add(_ path: String) { _ = paths.withLock { $0.insert(path) } }

  /// Takes note that a folder is removed by its owner.
  static func forget(_ path: String) { _ = paths.withLock { $0.remove(path) } }
}
