/// Reads a table as text: values parted by commas, semicolons or tabs, in quotes where they hold
/// any of these. (RFC 4180, with the separators that spreadsheets write.)
public enum SeparatedValues {
  /// Lays out a text in UTF-8; a byte order mark is dropped.
  ///
  /// Every record is a row of cells; the
  /// separator is the one that parts most values outside quotes.
  ///
  /// A quote that is never closed runs to the end of its line only, so that a stray inch mark does
  /// not swallow the rest.
  public static func document(_ text: [UInt8]) -> Document {
    let bytes = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text[...]
    let separator = separator(of: bytes)
    var builder = DocumentBuilder()
    var records = SeparatedRecords(bytes, separator: separator)
    while let record = records.next() {
      if record.allSatisfy(\.isEmpty) {
        builder.paragraph("")
      } else if record.count == 1, let text = record.first {
        builder.paragraph(text)
      } else {
        builder.beginRow()
        for value in record { builder.cell(value) }
        builder.endRow()
      }
    }
    return builder.finish()
  }

  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), .tab]
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte.isLineEnd { isQuoted = false }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.indices.max { (counts[$0], $1) < (counts[$1], $0) } ?? 0
    return candidates[most]
  }
}
