internal import CZlib

/// A member of a zip archive, inflated piece by piece.
///
/// It never holds more than the piece that is asked for, and stops at the first byte beyond the
/// size that the directory promises.
final class ZipMemberStream {
  private let archive: ZipArchive
  private let member: ZipMember
  private let end: Int
  private var next: Int
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
    checksum = buffer.withUnsafeBufferPointer {
      crc32(checksum, $0.baseAddress, UInt32(truncatingIfNeeded: count))
    }
    if count == 0 {
      isFinished = true
      guard total == member.byteCount else { throw .damaged(.archive, .truncated) }
      guard checksum == UInt(member.checksum) else { throw .damaged(.archive, .checksum) }
    }
    return count
  }

  private func readPiece(into buffer: inout [UInt8]) throws(UnreadableDocument) -> Int {
    guard let inflater else {
      let count = min(buffer.count, end - next)
      buffer.replaceSubrange(0..<count, with: archive.bytes[next..<(next + count)])
      next += count
      return count
    }
    return try inflater.inflate(archive.bytes, from: &next, upTo: end, into: &buffer)
  }
}
