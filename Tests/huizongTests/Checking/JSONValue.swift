/// A JSON text read for a test.
indirect enum JSONValue: Hashable {
  case object([String: JSONValue])
  case array([JSONValue])
  case text(String)
  case number(Double)
  case boolean(Bool)
  case null

  /// Reads a whole text; nil where it is no JSON.
  init?(_ text: String) {
    var reader = Reader(rest: Array(text.utf8)[...])
    guard let value = reader.value(), reader.isAtEnd else { return nil }
    self = value
  }

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  var items: [JSONValue] { if case .array(let items) = self { items } else { [] } }
  var string: String? { if case .text(let text) = self { text } else { nil } }
  var integer: Int? { if case .number(let number) = self { Int(exactly: number) } else { nil } }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    var isAtEnd: Bool {
      mutating get {
        skip()
        return rest.isEmpty
      }
    }

    mutating func value() -> JSONValue? {
      skip()
      switch rest.first {
      case UInt8(ascii: "{"): return object()
      case UInt8(ascii: "["): return array()
      case UInt8(ascii: "\""): return string().map { .text($0) }
      default: break
      }
      for (word, value) in [
        ("true", JSONValue.boolean(true)), ("false", .boolean(false)), ("null", .null),
      ]
      where rest.starts(with: Array(word.utf8)) {
        rest = rest.dropFirst(word.utf8.count)
        return value
      }
      let digits = rest.prefix { Array("+-.0123456789eE".utf8).contains($0) }
      rest = rest.dropFirst(digits.count)
      return Double(String(decoding: digits, as: UTF8.self)).map { .number($0) }
    }

    private mutating func object() -> JSONValue? {
      var members: [String: JSONValue] = [:]
      guard take("{") else { return nil }
      if take("}") { return .object([:]) }
      repeat {
        skip()
        guard let key = string(), take(":"), let value = value(),
          members.updateValue(value, forKey: key) == nil
        else { return nil }
      } while take(",")
      return take("}") ? .object(members) : nil
    }

    private mutating func array() -> JSONValue? {
      var items: [JSONValue] = []
      guard take("[") else { return nil }
      if take("]") { return .array([]) }
      repeat {
        guard let value = value() else { return nil }
        items.append(value)
      } while take(",")
      return take("]") ? .array(items) : nil
    }

    /// A text; of escapes only those that the program writes.
    private mutating func string() -> String? {
      guard take("\"") else { return nil }
      var bytes: [UInt8] = []
      while let byte = rest.popFirst() {
        if byte == UInt8(ascii: "\"") { return String(decoding: bytes, as: UTF8.self) }
        guard byte >= 0x20 else { return nil }
        guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
          bytes.append(byte)
          continue
        }
        if escaped == UInt8(ascii: "u") { rest = rest.dropFirst(4) }
        bytes.append(escaped == UInt8(ascii: "n") ? 0x0A : escaped)
      }
      return nil
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
      skip()
      guard rest.first == UInt8(ascii: sign) else { return false }
      rest.removeFirst()
      return true
    }

    private mutating func skip() {
      while let byte = rest.first, byte <= 0x20 { rest.removeFirst() }
    }
  }
}
