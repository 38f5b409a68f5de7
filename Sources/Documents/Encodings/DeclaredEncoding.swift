/// The encoding that a file says it is in, which is often not the one that it is in.
public struct DeclaredEncoding: Equatable, Sendable {
  /// What it says.
  public let encoding: TextEncoding

  /// Takes the name of an encoding as pages and messages spell it; nothing for one that is not
  /// read here.
  ///
  /// Names: the labels of the Encoding Standard, <https://encoding.spec.whatwg.org/#names-and-labels>.
  public init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "utf_8": encoding = .utf8
    case "gb18030", "gbk", "gb2312", "x-gbk", "gb_2312", "gb_2312-80", "chinese", "csgb2312",
      "iso-ir-58", "cp936", "ms936", "gb-2312", "gb-18030", "windows-936":
      encoding = .gb18030
    case "big5", "big5-hkscs", "cn-big5", "csbig5", "x-x-big5", "big-5", "cp950": encoding = .big5
    case "utf-16", "utf-16le", "unicode", "ucs-2", "utf16": encoding = .utf16LittleEndian
    case "utf-16be", "unicodefffe": encoding = .utf16BigEndian
    default: return nil
    }
  }

  /// How far into a page its declaration is looked for, in bytes.
  private static let reach = 8_192

  /// What a page's `<meta>` or its XML declaration says; nothing where neither names an encoding
  /// that is read here, or the bytes are not those of ASCII.
  public static func inMarkup(_ bytes: [UInt8]) -> DeclaredEncoding? {
    var rest = bytes.prefix(reach)
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...]
      if rest.starts(with: "<!--".utf8) {
        rest = behindComment(rest)
        continue
      }
      let tag = rest.prefix { $0 != UInt8(ascii: ">") }
      if let declared = inTag(String(decoding: tag, as: UTF8.self).lowercased()) { return declared }
      rest = rest.dropFirst()
    }
    return nil
  }

  private static func behindComment(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = bytes.dropFirst(4)
    while !rest.isEmpty, !rest.starts(with: "-->".utf8) { rest = rest.dropFirst() }
    return rest
  }

  private static func inTag(_ tag: String) -> DeclaredEncoding? {
    if tag.hasPrefix("<meta") { return value(of: "charset", in: tag) }
    return tag.hasPrefix("<?xml") ? value(of: "encoding", in: tag) : nil
  }

  /// The name behind `charset=` or `encoding=`, in quotes or not.
  static func value(of key: String, in text: String) -> DeclaredEncoding? {
    var rest = Substring(text)
    while !rest.isEmpty, !rest.hasPrefix(key) { rest = rest.dropFirst() }
    let behindKey = rest.dropFirst(key.count).drop(while: \.isWhitespace)
    guard behindKey.first == "=" else { return nil }
    let label = behindKey.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      .prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
    return DeclaredEncoding(label: String(label))
  }
}
