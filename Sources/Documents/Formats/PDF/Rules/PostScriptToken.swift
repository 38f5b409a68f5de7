/// What the drawing of a page is made of, as far as lines are concerned.
enum PostScriptToken: Equatable {
  /// A number.
  case number(Double)
  /// A word: an operator, or anything else that is no number.
  case word(String)
}

/// Takes PostScript apart; texts, names and comments are passed over, arrays give what they hold.
struct PostScriptTokens: IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The next number or word; nothing at the end.
  mutating func next() -> PostScriptToken? {
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "("): skipText()
      case UInt8(ascii: "<"): skip(behind: UInt8(ascii: ">"))
      case UInt8(ascii: "%"): skip(behind: .lineFeed)
      case UInt8(ascii: "/"):
        index += 1
        _ = word()
      case let byte where Self.isDelimiter(byte): index += 1
      default: return token(word())
      }
    }
    return nil
  }

  /// Goes behind the data of a picture, which end in `~>`.
  mutating func skipPicture() {
    while index + 1 < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "~"), bytes[index + 1] == UInt8(ascii: ">") {
        index += 2
        return
      }
      index += 1
    }
    index = bytes.endIndex
  }

  /// A text in brackets, which may hold brackets in pairs and escaped ones.
  private mutating func skipText() {
    var depth = 0
    while index < bytes.endIndex {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      index = min(index + 1, bytes.endIndex)
      if depth == 0 { return }
    }
  }

  private mutating func skip(behind end: UInt8) {
    index = bytes[index...].firstIndex(of: end).map { $0 + 1 } ?? bytes.endIndex
  }

  private mutating func word() -> ArraySlice<UInt8> {
    let start = index
    while index < bytes.endIndex, !Self.isDelimiter(bytes[index]) { index += 1 }
    return bytes[start..<index]
  }

  private func token(_ word: ArraySlice<UInt8>) -> PostScriptToken {
    number(word).map { .number($0) } ?? .word(String(decoding: word, as: UTF8.self))
  }

  /// Digits with a sign and a point; the numbers of a page have no exponents.
  private func number(_ word: ArraySlice<UInt8>) -> Double? {
    var rest = word
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    guard !rest.isEmpty, rest.count < 18 else { return nil }
    var (value, scale, hasPoint) = (0.0, 1.0, false)
    for byte in rest {
      if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else if (0x30...0x39).contains(byte) {
        value = value * 10 + Double(byte - 0x30)
        if hasPoint { scale *= 10 }
      } else {
        return nil
      }
    }
    return (isNegative ? -value : value) / scale
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte <= 0x20 || "()<>[]{}/%".utf8.contains(byte)
  }
}
