#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the system knows about a file.
struct FileStatus: Sendable {
  /// What a name in a folder stands for.
  enum Kind: Sendable {
    case file
    case folder
    case link
    /// A FIFO, a socket or a device, which may block for ever when it is opened.
    case special
  }

  /// What makes a file the same under all its names.
  struct Identity: Hashable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  let kind: Kind
  let identity: Identity
  /// The bytes of a file.
  let size: Int
  /// Whether the file still has a name; one that was removed while it was open has none.
  let hasName: Bool

  /// Asks for the file behind a path, or for a link itself.
  init(of path: FilePath, followingLinks: Bool = true) throws(SystemError) {
    self.init(try path.status(followingLinks: followingLinks))
  }

  /// Asks for an open file.
  init(of file: Descriptor) throws(SystemError) {
    self.init(try file.status())
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .special
    }
    identity = Identity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      number: UInt64(truncatingIfNeeded: status.st_ino))
    size = Int(status.st_size)
    hasName = status.st_nlink > 0
  }
}
