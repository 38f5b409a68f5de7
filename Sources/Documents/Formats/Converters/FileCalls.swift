#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The C library's calls on files; what fails throws `cannotOpen` with the system's number.
///
/// Paths end with a byte 0, as the C library wants them, and hold no other.
enum FileCalls {
  /// Opens a file and gives its descriptor, which the caller closes.
  static func openFile(
    _ path: [CChar], _ flags: Int32, mode: mode_t = 0
  ) throws(UnreadableDocument) -> Int32 {
    precondition(path.last == 0, "the path has no end")
    let file = unsafe open(path, flags | O_CLOEXEC, mode)
    guard file >= 0 else { throw .cannotOpen(errorNumber: errno) }
    return file
  }

  /// The same by a path in text.
  static func openFile(
    _ path: String, _ flags: Int32, mode: mode_t = 0
  ) throws(UnreadableDocument) -> Int32 {
    try openFile(Array(path.utf8CString), flags, mode: mode)
  }

  /// How many bytes a file has.
  static func byteCount(of path: [CChar]) throws(UnreadableDocument) -> Int {
    precondition(path.last == 0, "the path has no end")
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .cannotOpen(errorNumber: errno) }
    return Int(status.st_size)
  }

  /// Whether an open file belongs to the user.
  static func isOwn(_ file: Int32) -> Bool {
    var status = stat()
    return unsafe fstat(file, &status) == 0 && status.st_uid == geteuid()
  }

  /// Fills an array with the bytes that follow and gives their number; 0 at the end.
  static func readBytes(
    of file: Int32, into bytes: inout [UInt8]
  ) throws(UnreadableDocument) -> Int {
    let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
    guard count >= 0 else { throw .cannotOpen(errorNumber: errno) }
    return count
  }

  /// The bytes of a range of a file; fewer where it is shorter.
  static func bytes(_ range: Range<Int>, of file: Int32) throws(UnreadableDocument) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { room, filled in
      while filled < range.count {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          UnsafeMutableBufferPointer(rebasing: room[filled..<range.count]))
        let got = unsafe pread(file, rest.baseAddress, rest.count, off_t(range.lowerBound + filled))
        if got > 0 {
          filled += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    guard failure == 0 else { throw .cannotOpen(errorNumber: failure) }
    return bytes
  }

  /// Writes bytes to an open file.
  static func writeBytes(_ bytes: [UInt8], to file: Int32) throws(UnreadableDocument) {
    var offset = 0
    while offset < bytes.count {
      let count = unsafe bytes[offset...].withUnsafeBytes { rest in
        unsafe write(file, rest.baseAddress, rest.count)
      }
      guard count > 0 else { throw .cannotOpen(errorNumber: errno) }
      offset += count
    }
  }
}
