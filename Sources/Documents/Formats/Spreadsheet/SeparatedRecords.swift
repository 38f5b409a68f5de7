/// The records of a text of separated values, one after the other.
struct SeparatedRecords: IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private let separator: UInt8
  private var index: Int

  private static let quote = UInt8(ascii: "\"")

  init(_ bytes: ArraySlice<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    index = bytes.startIndex
  }

  /// The values of the next record; nothing at the end.
  mutating func next() -> [String]? {
    guard index < bytes.endIndex else { return nil }
    var values: [String] = []
    while true {
      values.append(value())
      guard index < bytes.endIndex else { return values }
      let byte = bytes[index]
      index += 1
      if byte == separator { continue }
      if byte == .carriageReturn, index < bytes.endIndex, bytes[index] == .lineFeed { index += 1 }
      return values
    }
  }

  /// The value up to the next separator or the end of the line.
  private mutating func value() -> String {
    if index < bytes.endIndex, bytes[index] == Self.quote, let quoted = quotedValue() {
      return quoted
    }
    let end = bytes[index...].firstIndex { $0 == separator || $0.isLineEnd } ?? bytes.endIndex
    defer { index = end }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }

  /// A value in quotes; nothing where they are not closed before a separator or a line's end.
  private mutating func quotedValue() -> String? {
    var value: [UInt8] = []
    var place = index + 1
    while place < bytes.endIndex {
      if bytes[place] != Self.quote {
        value.append(bytes[place])
      } else if place + 1 < bytes.endIndex, bytes[place + 1] == Self.quote {
        value.append(Self.quote)
        place += 1
      } else {
        place += 1
        guard place == bytes.endIndex || bytes[place] == separator || bytes[place].isLineEnd
        else { return nil }
        index = place
        return String(decoding: value, as: UTF8.self)
      }
      place += 1
    }
    return nil
  }
}
