#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An open file of the system, until ``end()`` closes it.
struct Descriptor: Sendable {
  let number: Int32

  static let standardInput = Descriptor(number: STDIN_FILENO)
  static let standardOutput = Descriptor(number: STDOUT_FILENO)
  static let standardError = Descriptor(number: STDERR_FILENO)

  init(number: Int32) {
    self.number = number
  }

  /// Opens a file for reading.
  init(reading path: FilePath) throws(SystemError) {
    try self.init(path, O_RDONLY | O_CLOEXEC, mode: 0)
  }

  /// Opens a file with the flags of `open(2)`.
  init(_ path: FilePath, _ flags: Int32, mode: mode_t) throws(SystemError) {
    var number: Int32
    repeat {
      number = unsafe path.withCString { unsafe open($0, flags, mode) }
    } while number < 0 && errno == EINTR
    guard number >= 0 else { throw .last }
    self.number = number
  }

  /// Closes the file.
  func end() {
    _ = close(number)
  }

  /// Reads what comes next, up to the size of the room; 0 at the end.
  func fill(_ room: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      let count = unsafe read(number, room.baseAddress, room.count)
      if count >= 0 { return count }
      guard errno == EINTR else { throw .last }
    }
  }

  /// Writes all bytes.
  func put(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    var done = 0
    while done < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
      let count = unsafe write(number, rest.baseAddress, rest.count)
      if count > 0 {
        done += count
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Writes all bytes.
  func put(_ bytes: [UInt8]) throws(SystemError) {
    let failure = unsafe bytes.withUnsafeBytes { room -> SystemError? in
      do throws(SystemError) { try unsafe put(room) } catch { return error }
      return nil
    }
    if let failure { throw failure }
  }
}
