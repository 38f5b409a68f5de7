/// A member of a zip archive, inflated piece by piece.
///
/// It never holds more than the piece that is asked for, and stops at the first byte beyond the
/// size that the directory promises.
final class ZipMemberStream {
  private let archive: ZipArchive
  private let member: ZipMember
  private let end: Int
  private var next: Int
  /// The compressed bytes that were read and not yet used, and where the first of them is.
  private var window: [UInt8] = []
  private var used = 0
  private var inflater: Inflater?
  private var total = 0
  private var checksum: UInt = 0
  private var isFinished = false

  /// Opens a member.
  init(_ member: ZipMember, in archive: ZipArchive) throws(UnreadableDocument) {
    guard !member.isEncrypted else { throw .encrypted(.archive) }
    guard member.byteCount <= archive.limits.memberBytes else {
      throw .tooLarge(.inflatedBytes, limit: archive.limits.memberBytes)
    }
    let ratio = archive.limits.ratio
    guard
      member.byteCount <= ZipLimits.bytesWithoutRatio
        || member.byteCount / ratio <= member.compressedByteCount
    else { throw .tooLarge(.ratio, limit: ratio) }
    let data = try archive.dataRange(of: member)
    self.archive = archive
    self.member = member
    next = data.lowerBound
    end = data.upperBound
    switch member.method {
    case 0: inflater = nil
    case 8: inflater = Inflater()
    default: throw .damaged(.archive, .compressionMethod(member.method))
    }
  }

  /// Fills a buffer with the bytes that follow and gives their number, 0 at the end.
  ///
  /// - Throws: `damaged` where the bytes are no deflated data, are fewer or more than promised, or
  ///   have another checksum.
  func read(into buffer: inout [UInt8]) throws(UnreadableDocument) -> Int {
    guard !isFinished, !buffer.isEmpty else { return 0 }
    let count = try readPiece(into: &buffer)
    total += count
    guard total <= member.byteCount else { throw .damaged(.archive, .malformed) }
    checksum = Inflater.checksum(of: buffer[..<count], behind: checksum)
    if count == 0 {
      isFinished = true
      guard total == member.byteCount else { throw .damaged(.archive, .truncated) }
      guard checksum == UInt(member.checksum) else { throw .damaged(.archive, .checksum) }
    }
    return count
  }

  private static let windowLength = 1 << 16

  private func readPiece(into buffer: inout [UInt8]) throws(UnreadableDocument) -> Int {
    guard let inflater else {
      let piece = try archive.bytes.read(next..<min(end, next + buffer.count))
      buffer.replaceSubrange(0..<piece.count, with: piece)
      next += piece.count
      return piece.count
    }
    var written = 0
    while written < buffer.count, !inflater.isAtEnd {
      if used == window.count { try refill() }
      written += try inflater.inflate(window, from: &used, into: &buffer, at: written)
    }
    return written
  }

  /// Reads on; there must be more as long as the data have no end.
  private func refill() throws(UnreadableDocument) {
    guard next < end else { throw .damaged(.archive, .truncated) }
    window = try archive.bytes.read(next..<min(end, next + Self.windowLength))
    guard !window.isEmpty else { throw .damaged(.archive, .truncated) }
    used = 0
    next += window.count
  }
}
