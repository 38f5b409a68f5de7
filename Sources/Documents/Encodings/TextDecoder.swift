/// Finds out which encoding bytes are in, and turns them into UTF-8.
public enum TextDecoder {
  /// Decodes bytes strictly: nothing is replaced or left out but a byte order mark.
  ///
  /// A byte order mark decides. Else UTF-8 is taken where the bytes are; then what the file
  /// declares (`hint`), UTF-16, GB 18030 and Big5 are tried in this order, and a reading counts
  /// only where every byte belongs to a character and enough of the characters are frequent ones
  /// in Chinese: most bytes are *something* in any of these encodings.
  ///
  /// Bytes that are UTF-8 come back as they are, without a copy; so do no bytes at all.
  ///
  /// - Throws: ``UndecodableText`` where no encoding fits, with the byte at which the one that
  ///   fits best fails.
  public static func decode(
    _ bytes: [UInt8], hint: DeclaredEncoding? = nil
  ) throws(UndecodableText) -> (text: [UInt8], encoding: TextEncoding) {
    if let marked = TextEncoding.marked(at: bytes) { return try decodeMarked(bytes, as: marked) }
    let scan = UTF8Scan(bytes)
    let isUTF8 = scan.firstError == nil
    if isUTF8, !scan.hasZero, scan.isASCII || scan.hasLongCharacters { return (bytes, .utf8) }
    var readings = Readings(of: bytes, utf8: scan)
    for encoding in candidates(hint, scan) {
      readings.attempt(encoding)
      if let sure = readings.best, sure.plausibility.isSurelyText {
        return (sure.text, sure.encoding)
      }
    }
    // Two-byte characters alone may be Latin letters as well; a byte 0 may be a blot.
    if isUTF8 { return (bytes, .utf8) }
    if let best = readings.best { return (best.text, best.encoding) }
    throw readings.failure
  }

  private static func candidates(
    _ hint: DeclaredEncoding?, _ scan: UTF8Scan
  ) -> [TextEncoding] {
    // Chinese in UTF-16 has bytes 0 in line ends, digits and marks of ASCII.
    let usual: [TextEncoding] =
      scan.hasZero
      ? [.utf16LittleEndian, .utf16BigEndian, .gb18030, .big5]
      : [.gb18030, .big5, .utf16LittleEndian, .utf16BigEndian]
    guard let declared = hint?.encoding, declared != .utf8 else { return usual }
    return [declared] + usual.filter { $0 != declared }
  }

  private static func decodeMarked(
    _ bytes: [UInt8], as encoding: TextEncoding
  ) throws(UndecodableText) -> (text: [UInt8], encoding: TextEncoding) {
    let length = encoding.mark?.count ?? 0
    let rest = bytes.dropFirst(length)
    let error: Int?
    let text: [UInt8]
    if encoding == .utf8 {
      text = Array(rest)
      error = UTF8Scan(text).firstError
    } else {
      guard let converter = CharacterConverter(from: encoding.converterName) else {
        throw UndecodableText(reason: .noConverter, encoding: encoding, offset: length)
      }
      let result = converter.convert(rest)
      (text, error) = (result.text, result.firstError)
    }
    if let error {
      throw UndecodableText(reason: .badBytes, encoding: encoding, offset: error + length)
    }
    return (text, encoding)
  }
}
