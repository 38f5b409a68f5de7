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
      let path = try Self.make("\(parent)/\(Self.prefix)XXXXXX")
      let lock = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard lock >= 0 else {
        let number = errno
        unsafe rmdir(path)
        throw .cannotOpen(errorNumber: number)
      }
      while flock(lock, LOCK_EX) != 0, errno == EINTR {}
      // Before it was locked another run may have taken it for a leftover.
      if unsafe access(path, F_OK) == 0 {
        self.path = path
        self.lock = lock
        return
      }
      close(lock)
    }
  }

  private static func make(_ pattern: String) throws(UnreadableDocument) -> String {
    var template = Array(pattern.utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { name in
      unsafe name.baseAddress.map { unsafe mkdtemp($0) != nil } ?? false
    }
    guard isMade else { throw .cannotOpen(errorNumber: errno) }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether a folder in it is in use; once none is, the folder itself is gone.
  var isInUse: Bool { used > 0 }

  /// Makes a folder in it and gives its path.
  mutating func makeFolder() throws(UnreadableDocument) -> String {
    let path = "\(path)/\(made)"
    guard unsafe mkdir(path, 0o700) == 0 else {
      let number = errno
      if used == 0 { end() }
      throw .cannotOpen(errorNumber: number)
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
    unsafe rmdir(path)
    close(lock)
  }

  /// Removes it with all that it holds, again while a program that was killed lets go of it.
  func remove() {
    for _ in 0..<20 where unsafe access(path, F_OK) == 0 {
      PrivateFolder.remove(path)
      if unsafe access(path, F_OK) == 0 { usleep(10_000) }
    }
  }

  /// Removes what runs of this user that were killed left behind in a folder.
  static func removeLeftovers(from parent: String) {
    for name in PrivateFolder.names(in: parent) where name.hasPrefix(prefix) {
      let path = "\(parent)/\(name)"
      let lock = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      guard lock >= 0 else { continue }
      defer { close(lock) }
      var status = stat()
      guard unsafe fstat(lock, &status) == 0, status.st_uid == geteuid(),
        flock(lock, LOCK_EX | LOCK_NB) == 0
      else { continue }
      PrivateFolder.remove(path)
    }
  }
}
