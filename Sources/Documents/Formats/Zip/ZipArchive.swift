/// A zip archive: its directory, and its members inflated on demand.
///
/// Everything is checked against the bytes before it is used: the directory against the archive's
/// end, members against each other (none may overlap), sizes and checksums when a member is
/// inflated. Nothing is ever written to disk. (Format: PKWARE's APPNOTE.TXT 6.3.)
public struct ZipArchive: Sendable {
  /// The members in the order of the directory.
  public let members: [ZipMember]

  let bytes: ZipBytes
  let limits: ZipLimits
  /// By how much the offsets in the directory are too small, because something stands before the
  /// archive.
  let prefix: Int

  /// Opens an archive in memory.
  ///
  /// - Parameter depth: how many archives it lies in.
  /// - Throws: `damaged` where the directory is cut off or contradicts the bytes, `tooLarge` where
  ///   it promises more than the limits allow.
  public init(
    _ bytes: [UInt8], limits: ZipLimits = ZipLimits(), depth: Int = 0
  ) throws(UnreadableDocument) {
    try self.init(ZipBytes(bytes), limits: limits, depth: depth)
  }

  /// Opens an archive in a file, of which no more is held in memory than its directory and the piece
  /// that is being inflated.
  ///
  /// - Parameter path: the path as the system has it, which need not be UTF-8.
  /// - Throws: `cannotOpen` besides.
  public init(
    file path: [UInt8], limits: ZipLimits = ZipLimits()
  ) throws(UnreadableDocument) {
    try self.init(try ZipBytes(ofFile: path), limits: limits, depth: 0)
  }

  private init(
    _ bytes: ZipBytes, limits: ZipLimits, depth: Int
  ) throws(UnreadableDocument) {
    guard depth < limits.nesting else { throw .tooLarge(.nesting, limit: limits.nesting) }
    let directory = try ZipDirectory(bytes, limits: limits)
    members = try directory.members()
    prefix = directory.prefix
    self.bytes = bytes
    self.limits = limits
    try checkSizes()
    try checkOverlaps(end: directory.start)
  }

  /// The first member of a name, compared as bytes.
  public func member(named name: String) -> ZipMember? {
    members.first { $0.name.elementsEqual(name.utf8) }
  }

  /// The bytes of a member.
  ///
  /// - Throws: `encrypted`, `damaged` or `tooLarge`.
  public func contents(of member: ZipMember) throws(UnreadableDocument) -> [UInt8] {
    let stream = try ZipMemberStream(member, in: self)
    var contents: [UInt8] = []
    contents.reserveCapacity(min(member.byteCount, 1 << 24))
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try stream.read(into: &chunk)
      if count == 0 { return contents }
      contents.append(contentsOf: chunk[..<count])
    }
  }

  private func checkSizes() throws(UnreadableDocument) {
    var total = 0
    for member in members {
      guard member.byteCount <= limits.totalBytes - total else {
        throw .tooLarge(.totalBytes, limit: limits.totalBytes)
      }
      total += member.byteCount
    }
  }

  /// Members that share bytes are how small archives become huge ones.
  private func checkOverlaps(end: Int) throws(UnreadableDocument) {
    var last = 0
    for member in members.sorted(by: { $0.headerOffset < $1.headerOffset }) {
      let data = try dataRange(of: member)
      guard member.headerOffset + prefix >= last, data.upperBound <= end else {
        throw .damaged(.archive, .malformed)
      }
      last = data.upperBound
    }
  }

  /// Where the compressed bytes of a member stand.
  func dataRange(of member: ZipMember) throws(UnreadableDocument) -> Range<Int> {
    let offset = member.headerOffset + prefix
    guard offset >= 0, offset < bytes.count else { throw .damaged(.archive, .malformed) }
    let header = try bytes.read(offset..<(offset + 30))
    guard header.littleEndian32(at: 0) == 0x0403_4B50,
      let nameLength = header.littleEndian16(at: 26),
      let extraLength = header.littleEndian16(at: 28)
    else { throw .damaged(.archive, .malformed) }
    let start = offset + 30 + nameLength + extraLength
    guard start <= bytes.count, member.compressedByteCount <= bytes.count - start else {
      throw .damaged(.archive, .truncated)
    }
    return start..<(start + member.compressedByteCount)
  }
}
