/// Tells formats by the first bytes of a file, where the name does not.
enum FileSignature {
  private static let signatures: [([UInt8], FileFormat.Kind)] = [
    (Array("%PDF".utf8), .pdf),
    ([0xD0, 0xCF, 0x11, 0xE0], .word),
    (Array("PK\u{3}\u{4}".utf8), .word),
    ([0xFF, 0xD8, 0xFF], .picture),
    ([0x89, 0x50, 0x4E, 0x47], .picture),
    (Array("GIF8".utf8), .picture),
    (Array("Rar!".utf8), .archive),
    ([0x37, 0x7A, 0xBC, 0xAF], .archive),
    ([0x1F, 0x8B], .archive),
  ]

  /// The format of a file that is no text; nil where its first bytes are unknown.
  static func kind(of bytes: [UInt8]) -> FileFormat.Kind? {
    signatures.first { bytes.starts(with: $0.0) }?.1
  }
}
