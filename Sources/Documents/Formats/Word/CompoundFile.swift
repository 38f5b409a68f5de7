/// Tells what an OLE container holds, by the names in its directory.
///
/// The containers themselves are read by LibreOffice; here it is only told what they are. The names
/// are UTF-16 in directory entries of 128 bytes. (MS-CFB §2.6.)
enum CompoundFile {
  private static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Whether the bytes begin as a container does.
  static func isOne(_ bytes: [UInt8]) -> Bool { bytes.starts(with: signature) }

  /// Whether an encrypted document of Office 2007 or later lies in it.
  static func holdsEncryptedPackage(_ bytes: [UInt8]) -> Bool {
    streams(of: bytes).contains("EncryptedPackage")
  }

  /// What a container holds, by its streams.
  static func format(of bytes: [UInt8]) -> DocumentFormat {
    let names = streams(of: bytes)
    if names.contains("EncryptedPackage") { return .encryptedPackage }
    if names.contains("WordDocument") || names.contains("WpsDocument") { return .legacyWord }
    if names.contains("Workbook") || names.contains("Book") { return .legacySpreadsheet }
    return .binary
  }

  /// The names in the first sectors of the directory; none where the container is damaged.
  private static func streams(of bytes: [UInt8]) -> Set<String> {
    guard let shift = bytes.littleEndian16(at: 30), (7...12).contains(shift),
      let sector = bytes.littleEndian32(at: 48)
    else { return [] }
    let start = (sector + 1) << shift
    // A document's own streams stand among the first entries.
    let entries = stride(from: start, to: start + max(1 << shift, 4096), by: 128)
    return Set(entries.compactMap { name(of: bytes, at: $0) })
  }

  private static func name(of bytes: [UInt8], at start: Int) -> String? {
    guard let length = bytes.littleEndian16(at: start + 64), (4...64).contains(length) else {
      return nil
    }
    let units = stride(from: start, to: start + length - 2, by: 2).compactMap {
      bytes.littleEndian16(at: $0).map { UInt16(truncatingIfNeeded: $0) }
    }
    return String(decoding: units, as: UTF16.self)
  }
}
