#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The folder of this process within another one, such as `/tmp`, in which its private folders lie.
///
/// It is locked (`flock(2)`) until the process ends, however it ends: a folder that nobody has locked
/// was left behind by a run that was killed.
struct RunFolder: Sendable {
  /// Its path.
  let path: String
  private let lock: Int32
  private var made = 0
  private var used = 0

  private static let prefix = "huizong-run-"

  /// Makes a folder that only this user may enter.
  init(in parent: String) throws(UnreadableDocument) {
    while true {
      let path = try FolderCalls.makeFolder(named: "\(parent)/\(Self.prefix)XXXXXX")
      let lock = try Self.open(path)
      while flock(lock, LOCK_EX) != 0, errno == EINTR {}
      // Before it was locked another run may have taken it for a leftover.
      if FolderCalls.isThere(path) {
        self.path = path
        self.lock = lock
        return
      }
      close(lock)
    }
  }

  /// Opens a folder that was just made; removes it where that fails.
  private static func open(_ path: String) throws(UnreadableDocument) -> Int32 {
    do throws(UnreadableDocument) {
      return try FileCalls.openFile(path, O_RDONLY | O_DIRECTORY)
    } catch {
      FolderCalls.removeFolder(path)
      throw error
    }
  }

  /// Whether a folder in it is in use; once none is, the folder itself is gone.
  var isInUse: Bool { used > 0 }

  /// Makes a folder in it and gives its path.
  mutating func makeFolder() throws(UnreadableDocument) -> String {
    let path = "\(path)/\(made)"
    do throws(UnreadableDocument) {
      try FolderCalls.makeFolder(path)
    } catch {
      if used == 0 { end() }
      throw error
    }
    made += 1
    used += 1
    return path
  }

  /// Takes note that a folder in it was removed, and removes itself with the last one.
  mutating func forgetFolder() {
    used -= 1
    if used == 0 { end() }
  }

  private func end() {
    FolderCalls.removeFolder(path)
    close(lock)
  }

  /// Removes it with all that it holds, again while a program that was killed lets go of it.
  func remove() {
    for _ in 0..<20 where FolderCalls.isThere(path) {
      PrivateFolder.remove(path)
      if FolderCalls.isThere(path) { usleep(10_000) }
    }
  }

  /// Removes what runs of this user that were killed left behind in a folder.
  static func removeLeftovers(from parent: String) {
    for name in PrivateFolder.names(in: parent) where name.hasPrefix(prefix) {
      let path = "\(parent)/\(name)"
      guard let lock = try? FileCalls.openFile(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
        continue
      }
      defer { close(lock) }
      guard FileCalls.isOwn(lock), flock(lock, LOCK_EX | LOCK_NB) == 0 else { continue }
      PrivateFolder.remove(path)
    }
  }
}
