/// A web archive (`.mht`): a MIME message (RFC 2557) that holds a page and its pictures.
public enum WebArchive {
  /// Whether bytes are one, as far as their beginning shows: a header with `MIME-Version` or
  /// `Content-Type: multipart/`.
  public static func isOne(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(8_192).drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    guard let first = start.first, first != UInt8(ascii: "<"), first < 0x80 else { return false }
    let header = MIMEPart(start).header
    return header["mime-version"] != nil
      || header["content-type"]?.lowercased().hasPrefix("multipart/") ?? false
  }

  /// The first page of an archive, decoded as its part says, and the encoding that the part names.
  ///
  /// - Throws: ``HTMLRefusal/noPage`` where there is none.
  static func page(
    in bytes: [UInt8]
  ) throws(HTMLRefusal) -> (bytes: [UInt8], declared: DeclaredEncoding?) {
    guard let part = MIMEPart(bytes[...].drop { $0 <= 0x20 }).firstPage() else { throw .noPage }
    let page = part.decodedBody
    let type = part.header["content-type"]?.lowercased() ?? ""
    return (page, DeclaredEncoding.value(of: "charset", in: type))
  }
}
