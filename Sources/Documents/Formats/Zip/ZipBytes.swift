#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The bytes of an archive: in memory, or in a file of which only what is asked for is read.
///
/// A file is opened anew for each reading, so that many archives need no open files; one that has
/// changed meanwhile is found damaged by what its directory promises.
struct ZipBytes: Sendable {
  private enum Place {
    case memory([UInt8])
    case file(path: [CChar])
  }

  private let place: Place
  /// How many bytes there are.
  let count: Int

  /// Bytes in memory.
  init(_ bytes: [UInt8]) {
    place = .memory(bytes)
    count = bytes.count
  }

  /// The bytes of a file; a path has no zero byte.
  init(ofFile path: [UInt8]) throws(UnreadableDocument) {
    let path = path.map { CChar(bitPattern: $0) } + [0]
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .cannotOpen(errorNumber: errno) }
    place = .file(path: path)
    count = Int(status.st_size)
  }

  /// The bytes of a range; fewer where the file has become shorter.
  func read(_ range: Range<Int>) throws(UnreadableDocument) -> [UInt8] {
    let range = range.clamped(to: 0..<count)
    switch place {
    case .memory(let bytes): return Array(bytes[range])
    case .file(let path): return try Self.read(range, of: path)
    }
  }

  private static func read(
    _ range: Range<Int>, of path: [CChar]
  ) throws(UnreadableDocument) -> [UInt8] {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotOpen(errorNumber: errno) }
    defer { close(file) }
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: range.count) { room, filled in
      while filled < range.count {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          UnsafeMutableBufferPointer(rebasing: room[filled...]))
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
}
