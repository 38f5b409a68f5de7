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
    unsafe extend(by: repetitions) { room in
      for place in 0..<repetitions { unsafe room[place] = byte }
      return repetitions
    }
  }

  /// Appends UTF-8 bytes.
  public mutating func append(_ source: UnsafeRawBufferPointer) {
    unsafe extend(by: source.count) { room in
      unsafe room.copyMemory(from: source)
      return source.count
    }
  }

  /// Appends UTF-8 bytes.
  public mutating func append(_ source: Span<UInt8>) {
    unsafe source.withUnsafeBytes { unsafe append($0) }
  }

  /// Appends UTF-8 bytes.
  public mutating func append(_ source: [UInt8]) {
    unsafe source.withUnsafeBytes { unsafe append($0) }
  }

  /// Appends UTF-8 bytes.
  public mutating func append(_ source: ArraySlice<UInt8>) {
    unsafe source.withUnsafeBytes { unsafe append($0) }
  }

  /// Appends a text.
  public mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { unsafe append(UnsafeRawBufferPointer($0)) }
  }

  /// Appends a text that stands in the program; no `String` is made of it.
  public mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { unsafe append(UnsafeRawBufferPointer($0)) }
  }
}
