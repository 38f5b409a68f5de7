/// The directory at the end of a zip archive.
struct ZipDirectory {
  /// Where it begins.
  let start: Int
  /// By how much the archive's own offsets are too small.
  let prefix: Int

  private let bytes: [UInt8]
  private let end: Int
  private let count: Int
  private let limits: ZipLimits

  private static let endSignature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  /// The record at the end, without its comment.
  private static let endLength = 22
  private static let longestComment = 0xFFFF

  init(_ bytes: [UInt8], limits: ZipLimits) throws(UnreadableDocument) {
    guard let record = Self.endRecord(of: bytes) else { throw .damaged(.archive, .truncated) }
    guard let directory = Self.extent(record, in: bytes),
      directory.offset >= 0, directory.length >= 0, directory.length <= directory.end,
      directory.end - directory.length >= directory.offset
    else { throw .damaged(.archive, .malformed) }
    guard directory.count <= limits.members else {
      throw .tooLarge(.members, limit: limits.members)
    }
    self.bytes = bytes
    self.limits = limits
    end = directory.end
    start = directory.end - directory.length
    prefix = start - directory.offset
    count = directory.count
  }

  /// Reads the list of members.
  func members() throws(UnreadableDocument) -> [ZipMember] {
    var members: [ZipMember] = []
    var offset = start
    while members.count < count {
      guard let entry = ZipDirectoryEntry(bytes, at: offset), entry.end <= end else {
        throw .damaged(.archive, .malformed)
      }
      members.append(entry.member)
      offset = entry.end
    }
    return members
  }

  private struct Extent {
    var count: Int
    var length: Int
    var offset: Int
    var end: Int
  }

  /// The last record at the end whose comment reaches just to the end of the bytes.
  private static func endRecord(of bytes: [UInt8]) -> Int? {
    var offset = bytes.count - endLength
    let lowest = max(0, offset - longestComment)
    while offset >= lowest {
      if bytes[offset] == 0x50, bytes[offset..<(offset + 4)].elementsEqual(endSignature),
        let comment = bytes.littleEndian16(at: offset + 20),
        offset + endLength + comment <= bytes.count
      {
        return offset
      }
      offset -= 1
    }
    return nil
  }

  private static func extent(_ record: Int, in bytes: [UInt8]) -> Extent? {
    guard let count = bytes.littleEndian16(at: record + 10),
      let length = bytes.littleEndian32(at: record + 12),
      let offset = bytes.littleEndian32(at: record + 16)
    else { return nil }
    let isLarge = count == 0xFFFF || length == 0xFFFF_FFFF || offset == 0xFFFF_FFFF
    if isLarge, let large = largeExtent(record, in: bytes) { return large }
    return Extent(count: count, length: length, offset: offset, end: record)
  }

  /// The same of zip64, whose record is found through a locator right before the usual one.
  private static func largeExtent(_ record: Int, in bytes: [UInt8]) -> Extent? {
    guard bytes.littleEndian32(at: record - 20) == 0x0706_4B50,
      let large = bytes.littleEndian64(at: record - 12), large <= record,
      bytes.littleEndian32(at: large) == 0x0606_4B50,
      let count = bytes.littleEndian64(at: large + 32),
      let length = bytes.littleEndian64(at: large + 40),
      let offset = bytes.littleEndian64(at: large + 48)
    else { return nil }
    return Extent(count: count, length: length, offset: offset, end: large)
  }
}
