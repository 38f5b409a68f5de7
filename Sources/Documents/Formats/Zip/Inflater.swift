internal import CZlib

/// Inflates raw deflate data (RFC 1951) through zlib.
@safe
final class Inflater {
  private var stream = unsafe z_stream()
  private var hasBegun = false
  /// Whether the data have ended.
  private(set) var isAtEnd = false

  deinit {
    if hasBegun { unsafe inflateEnd(&stream) }
  }

  /// Inflates into a buffer, behind what stands in it, until it is full or the bytes are used up or
  /// the data end; gives the number of bytes written.
  ///
  /// - Throws: `damaged` where the data are broken.
  func inflate(
    _ source: [UInt8], from next: inout Int, into buffer: inout [UInt8], at offset: Int
  ) throws(UnreadableDocument) -> Int {
    try begin()
    let step = step(source, next..<source.count, into: &buffer, at: offset)
    next += step.read
    guard step.status == Z_OK || step.status == Z_STREAM_END || step.status == Z_BUF_ERROR else {
      throw .damaged(.archive, .malformed)
    }
    // Without progress there never will be any.
    guard step.status != Z_BUF_ERROR || step.read + step.written > 0 else {
      throw .damaged(.archive, .truncated)
    }
    isAtEnd = step.status == Z_STREAM_END
    return step.written
  }

  /// The CRC-32 of bytes behind others, whose own is given; 0 for none.
  static func checksum(of bytes: ArraySlice<UInt8>, behind checksum: UInt) -> UInt {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      guard let start = bytes.baseAddress else { return checksum }
      return unsafe crc32(checksum, start, UInt32(bytes.count))
    }
  }

  private func begin() throws(UnreadableDocument) {
    guard !hasBegun else { return }
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    // Negative window bits: no header, as in zip archives.
    guard unsafe inflateInit2_(&stream, -15, ZLIB_VERSION, size) == Z_OK else {
      throw .damaged(.archive, .malformed)
    }
    hasBegun = true
  }

  private func step(
    _ source: [UInt8], _ range: Range<Int>, into buffer: inout [UInt8], at offset: Int
  ) -> (read: Int, written: Int, status: Int32) {
    precondition(range.lowerBound >= 0 && range.upperBound <= source.count)
    precondition(offset >= 0 && offset <= buffer.count)
    return unsafe source.withUnsafeBufferPointer { input in
      unsafe buffer.withUnsafeMutableBufferPointer { output in
        let room = output.count - offset
        guard let from = input.baseAddress, let to = output.baseAddress else {
          return (0, 0, Z_BUF_ERROR)
        }
        unsafe stream.next_in = unsafe UnsafeMutablePointer(mutating: from + range.lowerBound)
        unsafe stream.avail_in = UInt32(range.count)
        unsafe stream.next_out = unsafe to + offset
        unsafe stream.avail_out = UInt32(room)
        let status = unsafe CZlib.inflate(&stream, Z_NO_FLUSH)
        return unsafe (range.count - Int(stream.avail_in), room - Int(stream.avail_out), status)
      }
    }
  }
}
