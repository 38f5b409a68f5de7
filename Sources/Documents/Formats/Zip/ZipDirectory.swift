/// The directory at the end of a zip archive.
struct ZipDirectory {
  /// Where it begins.
  let start: Int
  /// By how much the archive's own offsets are too small.
  let prefix: Int

  /// Its bytes.
  private let bytes: [UInt8]
  private let count: Int

  private static let endSignature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  /// The record at the end, without its comment.
  private static let endLength = 22
  private static let longestComment = 0xFFFF
  /// The locator of zip64 right before that record.
  private static let locatorLength = 20
  private static let largeRecordLength = 56
  /// A directory of the most members, with the longest names, has far fewer bytes.
  private static let mostBytes = 64 << 20

  /// Reads the directory of an archive.
  init(_ archive: ZipBytes, limits: ZipLimits) throws(UnreadableDocument) {
    let tailLength = Self.endLength + Self.longestComment + Self.locatorLength
    let tailStart = max(0, archive.count - tailLength)
    let tail = try archive.read(tailStart..<archive.count)
    guard let record = Self.endRecord(of: tail) else { throw .damaged(.archive, .truncated) }
    guard let directory = try Self.extent(record, in: tail, at: tailStart, of: archive),
      directory.offset >= 0, directory.length >= 0, directory.length <= directory.end,
      directory.end - directory.length >= directory.offset, directory.length <= Self.mostBytes
    else { throw .damaged(.archive, .malformed) }
    guard directory.count <= limits.members else {
      throw .tooLarge(.members, limit: limits.members)
    }
    start = directory.end - directory.length
    prefix = start - directory.offset
    count = directory.count
    bytes = try archive.read(start..<directory.end)
  }

  /// Reads the list of members.
  func members() throws(UnreadableDocument) -> [ZipMember] {
    var members: [ZipMember] = []
    var offset = 0
    while members.count < count {
      guard let entry = ZipDirectoryEntry(bytes, at: offset) else {
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

  private static func extent(
    _ record: Int, in tail: [UInt8], at tailStart: Int, of archive: ZipBytes
  ) throws(UnreadableDocument) -> Extent? {
    guard let count = tail.littleEndian16(at: record + 10),
      let length = tail.littleEndian32(at: record + 12),
      let offset = tail.littleEndian32(at: record + 16)
    else { return nil }
    let isLarge = count == 0xFFFF || length == 0xFFFF_FFFF || offset == 0xFFFF_FFFF
    if isLarge, let large = try largeExtent(record, in: tail, at: tailStart, of: archive) {
      return large
    }
    return Extent(count: count, length: length, offset: offset, end: tailStart + record)
  }

  /// The same of zip64, whose record is found through a locator right before the usual one.
  private static func largeExtent(
    _ record: Int, in tail: [UInt8], at tailStart: Int, of archive: ZipBytes
  ) throws(UnreadableDocument) -> Extent? {
    guard tail.littleEndian32(at: record - locatorLength) == 0x0706_4B50,
      let place = tail.littleEndian64(at: record - 12), place <= tailStart + record
    else { return nil }
    let large = try archive.read(place..<(place + largeRecordLength))
    guard large.littleEndian32(at: 0) == 0x0606_4B50,
      let count = large.littleEndian64(at: 32),
      let length = large.littleEndian64(at: 40),
      let offset = large.littleEndian64(at: 48)
    else { return nil }
    return Extent(count: count, length: length, offset: offset, end: place)
  }
}
