extension TextOutput {
  /// Appends one byte, part of a UTF-8 text.
  public mutating func append(byte: UInt8) {
    makeRoom(for: 1)
    storage[count] = byte
    count &+= 1
  }

  /// Appends `count` times the same byte; nothing for 0 or less.
  public mutating func append(byte: UInt8, count repetitions: Int) {
    guard repetitions > 0 else { return }
    makeRoom(for: repetitions)
    for place in count..<(count + repetitions) { storage[place] = byte }
    count &+= repetitions
  }

  /// Appends UTF-8 bytes.
  public mutating func append(_ source: [UInt8]) { append(source.span) }

  /// Appends UTF-8 bytes.
  public mutating func append(_ source: ArraySlice<UInt8>) { append(source.span) }

  /// Appends what another output holds.
  mutating func append(_ other: TextOutput) {
    append(other.storage.span.extracting(..<other.count))
  }

  /// Appends a text.
  public mutating func append(_ text: String) { text.withUTF8Span { append($0) } }
}
