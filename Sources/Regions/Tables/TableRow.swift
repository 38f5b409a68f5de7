/// One record of a comma-separated table, as ranges into the table's bytes.
///
/// A field that the record lacks reads as empty. Quoted fields may hold commas, line breaks and
/// doubled quotes (RFC 4180).
struct TableRow {
  /// The bytes of the whole table.
  let bytes: [UInt8]
  /// The fields, quotes included.
  var fields: [Range<Int>] = []
  /// The 1-based line on which the record begins.
  var line = 0

  /// The bytes of a field without its quotes; doubled quotes stay doubled.
  func content(_ index: Int) -> ArraySlice<UInt8> { bytes[range(index)] }

  /// Where the bytes of a field stand, without its quotes.
  private func range(_ index: Int) -> Range<Int> {
    guard fields.indices.contains(index) else { return 0..<0 }
    let range = fields[index]
    if range.count >= 2, bytes[range.lowerBound] == 0x22, bytes[range.upperBound - 1] == 0x22 {
      return range.lowerBound + 1..<range.upperBound - 1
    }
    return range
  }

  /// The text of a field; broken UTF-8 is replaced by U+FFFD.
  func text(_ index: Int) -> String {
    let content = content(index)
    guard content.contains(0x22) else { return String(decoding: content, as: UTF8.self) }
    var plain: [UInt8] = []
    var afterQuote = false
    for byte in content {
      afterQuote = byte == 0x22 && !afterQuote
      if !afterQuote { plain.append(byte) }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// The whole number a field holds; nil for an empty field and for anything but digits.
  func number(_ index: Int) -> Int? {
    let range = range(index)
    guard !range.isEmpty, range.count < 10 else { return nil }
    var value = 0
    for place in range {
      let byte = bytes[place]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The division codes of a field, parted by `;`; what is no code is left out.
  func codes(_ index: Int) -> [DivisionCode] {
    let content = content(index)
    // Most fields hold one code.
    if let code = DivisionCode(digits: content) { return [code] }
    return content.split(separator: 0x3B).compactMap { DivisionCode(digits: $0) }
  }

  /// The texts of a field, parted by `;`.
  func texts(_ index: Int) -> [String] {
    content(index).split(separator: 0x3B, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
