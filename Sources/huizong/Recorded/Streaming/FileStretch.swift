#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Part of a file in memory, which serves one part after another.
struct FileStretch {
  private var room: [UInt8] = []
  /// How many bytes there are.
  private(set) var count = 0

  /// Forgets the bytes; the memory is kept.
  mutating func removeAll() { count = 0 }

  /// Adds bytes of a file from an offset on.
  ///
  /// - Throws: `SystemError` where the file cannot be read, or has become shorter.
  mutating func append(
    _ more: Int, of file: Descriptor, at offset: Int
  ) throws(SystemError) {
    if room.count < count + more {
      room.append(contentsOf: repeatElement(0, count: count + more - room.count))
    }
    let end = count + more
    var next = offset
    while count < end {
      let (start, wanted) = (count, end - count)
      let got = unsafe room.withUnsafeMutableBytes { all in
        unsafe pread(file.number, all.baseAddress?.advanced(by: start), wanted, off_t(next))
      }
      guard got > 0 else {
        if got < 0, errno == EINTR { continue }
        throw got < 0 ? .last : SystemError(number: EIO)
      }
      count += got
      next += got
    }
  }

  /// Calls `body` with the bytes, which are valid during the call only.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try unsafe room.withUnsafeBufferPointer { all throws(Failure) in
      try unsafe body(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: all[..<count])))
    }
  }
}
