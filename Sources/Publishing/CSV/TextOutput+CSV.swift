extension TextOutput {
  /// Appends the text of a cell, guarded and quoted where it has to be.
  @inline(__always)
  mutating func append(cell text: UnsafeRawBufferPointer, isGuarded: Bool) {
    guard unsafe !isGuarded || !FormulaStart.stands(at: 0, of: text) else {
      return unsafe append(unusualCell: text, isGuarded: isGuarded)
    }
    var isPlain = false
    unsafe extend(by: text.count &+ 8) { room in
      isPlain = unsafe SpecialBytes.csv.copy(text, to: room)
      return isPlain ? text.count : 0
    }
    if !isPlain { unsafe append(unusualCell: text, isGuarded: isGuarded) }
  }

  /// Appends the text of a cell that may need quotes, a guard, or to lose control characters.
  @inline(never)
  private mutating func append(unusualCell text: UnsafeRawBufferPointer, isGuarded: Bool) {
    let isQuoted = unsafe text.contains(where: Self.needsQuotes)
    let first = unsafe text.firstIndex { !Self.isLeftOut($0) } ?? text.count
    if isQuoted { append(byte: UInt8(ascii: "\"")) }
    if isGuarded, unsafe FormulaStart.stands(at: first, of: text) {
      append(byte: UInt8(ascii: "'"))
    }
    unsafe appendDoublingQuotes(UnsafeRawBufferPointer(rebasing: text[first...]))
    if isQuoted { append(byte: UInt8(ascii: "\"")) }
  }

  private mutating func appendDoublingQuotes(_ text: UnsafeRawBufferPointer) {
    unsafe extend(by: text.count &* 2) { room in
      var end = 0
      for place in 0..<text.count where unsafe !Self.isLeftOut(text[place]) {
        let byte = unsafe text[place]
        unsafe room[end] = byte
        end &+= 1
        guard byte == UInt8(ascii: "\"") else { continue }
        unsafe room[end] = byte
        end &+= 1
      }
      return end
    }
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
