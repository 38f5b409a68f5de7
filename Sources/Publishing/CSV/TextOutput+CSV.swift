extension TextOutput {
  /// Appends the text of a cell, guarded and quoted where it has to be.
  @inline(__always)
  mutating func append(cell text: Span<UInt8>, isGuarded: Bool) {
    if isGuarded && FormulaStart.stands(at: 0, of: text) || !append(text, without: .csv) {
      append(unusualCell: text, isGuarded: isGuarded)
    }
  }

  /// Appends the text of a cell that may need quotes, a guard, or to lose control characters.
  @inline(never)
  private mutating func append(unusualCell text: Span<UInt8>, isGuarded: Bool) {
    let isQuoted = text.indices.contains { Self.needsQuotes(text[$0]) }
    let first = text.indices.first { !Self.isLeftOut(text[$0]) } ?? text.count
    if isQuoted { append(byte: UInt8(ascii: "\"")) }
    if isGuarded, FormulaStart.stands(at: first, of: text) {
      append(byte: UInt8(ascii: "'"))
    }
    appendDoublingQuotes(text.extracting(first...))
    if isQuoted { append(byte: UInt8(ascii: "\"")) }
  }

  private mutating func appendDoublingQuotes(_ text: Span<UInt8>) {
    makeRoom(for: text.count &* 2)
    var end = count
    var room = storage.mutableSpan
    for place in text.indices where !Self.isLeftOut(text[place]) {
      let byte = text[place]
      room[end] = byte
      end &+= 1
      guard byte == UInt8(ascii: "\"") else { continue }
      room[end] = byte
      end &+= 1
    }
    count = end
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  /// Whether a byte is a control character other than tab and line breaks.
  private static func isLeftOut(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    default: byte < 0x20 || byte == 0x7F
    }
  }
}
