/// An entry of a zip archive's directory.
struct ZipDirectoryEntry {
  let member: ZipMember
  /// Where the next entry begins.
  let end: Int

  private static let signature = 0x0201_4B50
  private static let fixedLength = 46

  /// Reads the entry at an offset; nothing where there is none, or only a part of one.
  init?(_ bytes: [UInt8], at start: Int) {
    guard bytes.littleEndian32(at: start) == Self.signature,
      let flags = bytes.littleEndian16(at: start + 8),
      let method = bytes.littleEndian16(at: start + 10),
      let checksum = bytes.littleEndian32(at: start + 16),
      let nameLength = bytes.littleEndian16(at: start + 28),
      let extraLength = bytes.littleEndian16(at: start + 30),
      let commentLength = bytes.littleEndian16(at: start + 32),
      let sizes = ZipSizes(bytes, at: start)
    else { return nil }
    let name = start + Self.fixedLength
    let extra = name + nameLength
    end = extra + extraLength + commentLength
    guard end <= bytes.count,
      let sizes = sizes.enlarged(byExtra: Array(bytes[extra..<(extra + extraLength)]))
    else { return nil }
    member = ZipMember(
      name: Array(bytes[name..<extra]), isNameUTF8: flags & 0x800 != 0,
      isEncrypted: flags & 0x41 != 0, byteCount: sizes.inflated,
      compressedByteCount: sizes.compressed, method: method,
      checksum: UInt32(truncatingIfNeeded: checksum), headerOffset: sizes.offset)
  }
}
