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
    number = try path.opened(flags, mode: mode)
  }

  /// Closes the file.
  func end() {
    _ = close(number)
  }

  /// What the system knows about the file.
  func status() throws(SystemError) -> stat {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { throw .last }
    return status
  }

  /// The next bytes, as many as asked for unless the file ends before.
  func next(_ size: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { room, count in
      while count < size {
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: room[count..<size])
        let more = unsafe read(number, rest.baseAddress, rest.count)
        if more > 0 {
          count += more
        } else if more == 0 {
          break
        } else if errno != EINTR {
          failure = .last
          break
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Fills a range of the room with bytes from an offset of the file on, as far as they come.
  ///
  /// - Returns: How many came; 0 at the end of the file.
  /// - Precondition: The room has the range.
  func fill(
    _ room: inout [UInt8], _ range: Range<Int>, from offset: Int
  ) throws(SystemError) -> Int {
    precondition(range.lowerBound >= 0 && range.upperBound <= room.count)
    while true {
      let count = unsafe room.withUnsafeMutableBytes { all in
        let part = unsafe UnsafeMutableRawBufferPointer(rebasing: all[range])
        return unsafe pread(number, part.baseAddress, part.count, off_t(offset))
      }
      if count >= 0 { return count }
      guard errno == EINTR else { throw .last }
    }
  }

  /// Writes all bytes.
  func put(_ bytes: ArraySlice<UInt8>) throws(SystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(number, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw .last
      }
    }
  }

  /// Writes all bytes.
  func put(_ bytes: [UInt8]) throws(SystemError) { try put(bytes[...]) }
}
