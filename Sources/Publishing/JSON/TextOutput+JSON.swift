extension TextOutput {
  /// Appends a JSON string with its quotes.
  mutating func append(quoted text: String) {
    text.withUTF8Span { append(quoted: $0) }
  }

  /// Appends a JSON string with its quotes, given as UTF-8 bytes.
  mutating func append(quoted text: Span<UInt8>) {
    append(byte: UInt8(ascii: "\""))
    if !append(text, without: .json) {
      for place in text.indices { append(escaped: text[place]) }
    }
    append(byte: UInt8(ascii: "\""))
  }

  private mutating func append(escaped byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append(literal: "\\\"")
    case UInt8(ascii: "\\"): append(literal: "\\\\")
    case 0x08: append(literal: "\\b")
    case 0x09: append(literal: "\\t")
    case 0x0A: append(literal: "\\n")
    case 0x0C: append(literal: "\\f")
    case 0x0D: append(literal: "\\r")
    case ..<0x20, 0x7F: append(codePoint: byte)
    default: append(byte: byte)
    }
  }

  /// Appends `\u` and four hexadecimal digits.
  private mutating func append(codePoint byte: UInt8) {
    append(literal: "\\u00")
    for digit in [byte >> 4, byte & 0xF] {
      append(byte: digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
