#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Descriptor {
  /// What came of a lock that was asked for.
  enum LockResult {
    /// This process has it now, until the file is closed.
    case taken
    /// Another one has it.
    case held
    /// The disk knows no locks.
    case unknown
  }

  /// Locks the file for this process alone.
  func lock(waiting: Bool) -> LockResult {
    let operation = waiting ? LOCK_EX : LOCK_EX | LOCK_NB
    while flock(number, operation) != 0 {
      guard errno == EINTR else { return errno == EWOULDBLOCK ? .held : .unknown }
    }
    return .taken
  }
}
