internal import CZlib

/// Inflates raw deflate data (RFC 1951) through zlib.
final class Inflater {
  private var stream = z_stream()
  private var hasBegun = false
  private var isAtEnd = false

  private static let largestPiece = 1 << 30

  deinit {
    if hasBegun { inflateEnd(&stream) }
  }

  /// Inflates into a buffer until it is full or the data ends; gives the number of bytes written.
  ///
  /// - Throws: `damaged` where the data are broken or end too early.
  func inflate(
    _ source: [UInt8], from next: inout Int, upTo end: Int, into buffer: inout [UInt8]
  ) throws(UnreadableDocument) -> Int {
    try begin()
    var written = 0
    while written < buffer.count, !isAtEnd {
      let step = step(source, next..<min(end, next + Self.largestPiece), into: &buffer, at: written)
      next += step.read
      written += step.written
      guard step.status == Z_OK || step.status == Z_STREAM_END else {
        throw .damaged(.archive, step.status == Z_BUF_ERROR ? .truncated : .malformed)
      }
      isAtEnd = step.status == Z_STREAM_END
    }
    return written
  }

  private func begin() throws(UnreadableDocument) {
    guard !hasBegun else { return }
    let size = Int32(MemoryLayout<z_stream>.size)
    // Negative window bits: no header, as in zip archives.
    guard inflateInit2_(&stream, -15, ZLIB_VERSION, size) == Z_OK else {
      throw .damaged(.archive, .malformed)
    }
    hasBegun = true
  }

  private func step(
    _ source: [UInt8], _ range: Range<Int>, into buffer: inout [UInt8], at offset: Int
  ) -> (read: Int, written: Int, status: Int32) {
    source.withUnsafeBufferPointer { input in
      buffer.withUnsafeMutableBufferPointer { output in
        let room = min(output.count - offset, Self.largestPiece)
        guard let from = input.baseAddress, let to = output.baseAddress else {
          return (0, 0, Z_BUF_ERROR)
        }
        stream.next_in = UnsafeMutablePointer(mutating: from + range.lowerBound)
        stream.avail_in = UInt32(range.count)
        stream.next_out = to + offset
        stream.avail_out = UInt32(room)
        let status = CZlib.inflate(&stream, Z_NO_FLUSH)
        return (range.count - Int(stream.avail_in), room - Int(stream.avail_out), status)
      }
    }
  }
}
