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
    count = try FileCalls.byteCount(of: path)
    place = .file(path: path)
  }

  /// The bytes of a range; fewer where the file has become shorter.
  func read(_ range: Range<Int>) throws(UnreadableDocument) -> [UInt8] {
    let range = range.clamped(to: 0..<count)
    switch place {
    case .memory(let bytes): return Array(bytes[range])
    case .file(let path):
      let file = try FileCalls.openFile(path, O_RDONLY)
      defer { close(file) }
      return try FileCalls.bytes(range, of: file)
    }
  }
}
