/// Reads a JSON object whose members are texts, numbers or null: a line of JSON lines.
struct FlatObject {
  private var rest: ArraySlice<UInt8>
  private static let numberSigns = Array("0123456789+-.eE".utf8)

  /// The bytes of the object, in UTF-8, with white space around it or none.
  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
  }

  /// The members by key, numbers as they are written, null as nothing; the last of several with one
  /// key holds.
  ///
  /// Nil for anything but such an object.
  mutating func members() -> [String: ArraySlice<UInt8>]? {
    var members: [String: ArraySlice<UInt8>] = [:]
    guard take("{") else { return nil }
    if take("}") { return atEnd ? members : nil }
    repeat {
      guard let key = string(), take(":"), let value = value() else { return nil }
      members[String(decoding: key, as: UTF8.self)] = value
    } while take(",")
    return take("}") && atEnd ? members : nil
  }

  private var atEnd: Bool {
    mutating get {
      skipSpace()
      return rest.isEmpty
    }
  }

  private mutating func skipSpace() {
    while let byte = rest.first, byte <= 0x20 { rest.removeFirst() }
  }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpace()
    guard rest.first == UInt8(ascii: sign) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func value() -> ArraySlice<UInt8>? {
    skipSpace()
    if rest.first == UInt8(ascii: "\"") { return string() }
    if rest.starts(with: Array("null".utf8)) {
      rest = rest.dropFirst(4)
      return []
    }
    let number = rest.prefix { Self.numberSigns.contains($0) }
    rest = rest.dropFirst(number.count)
    return number.isEmpty ? nil : number
  }

  private mutating func string() -> ArraySlice<UInt8>? {
    guard take("\"") else { return nil }
    var text: [UInt8] = []
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\""): return text[...]
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        text += Array(String(scalar).utf8)
      default: text.append(byte)
      }
    }
    return nil
  }

  /// The character behind a backslash.
  private mutating func escaped() -> Unicode.Scalar? {
    guard let byte = rest.popFirst() else { return nil }
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): return unicode()
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    default: return nil
    }
  }

  /// The character of four digits, or of two halves of a pair.
  private mutating func unicode() -> Unicode.Scalar? {
    guard let first = digits() else { return nil }
    guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
    guard rest.starts(with: Array("\\u".utf8)) else { return nil }
    rest = rest.dropFirst(2)
    guard let second = digits(), (0xDC00..<0xE000).contains(second) else { return nil }
    return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
  }

  private mutating func digits() -> UInt32? {
    let four = rest.prefix(4)
    rest = rest.dropFirst(4)
    guard four.count == 4 else { return nil }
    return UInt32(String(decoding: four, as: UTF8.self), radix: 16)
  }
}
