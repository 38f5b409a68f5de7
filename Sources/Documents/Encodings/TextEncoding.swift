/// The encodings that a text may come in.
public enum TextEncoding: Sendable, CaseIterable {
  case utf8, utf16LittleEndian, utf16BigEndian
  /// GB 18030, of which GBK and GB 2312 are parts.
  case gb18030
  /// Big5 with Hong Kong's supplement.
  case big5

  /// The name that people know it by.
  public var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .gb18030: "GB18030"
    case .big5: "Big5"
    }
  }

  /// The name that the C library's converter knows it by.
  var converterName: String { self == .big5 ? "BIG5-HKSCS" : name }

  /// The bytes that say at the beginning of a text that it is in this encoding.
  var mark: [UInt8]? {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    case .big5: nil
    }
  }

  /// The encoding whose mark the bytes begin with.
  static func marked(at bytes: [UInt8]) -> TextEncoding? {
    allCases.first { $0.mark.map { bytes.starts(with: $0) } ?? false }
  }
}
