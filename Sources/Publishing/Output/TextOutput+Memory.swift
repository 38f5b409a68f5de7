extension TextOutput {
  /// Appends UTF-8 bytes.
  @inline(__always)
  public mutating func append(_ source: Span<UInt8>) {
    unsafe extend(by: source.count) { room in
      unsafe source.withUnsafeBytes { unsafe room.copyMemory(from: $0) }
      return source.count
    }
  }

  /// Appends UTF-8 bytes if none of them is special.
  ///
  /// - Returns: Whether they were appended; if not, nothing was.
  @inline(__always)
  mutating func append(_ source: Span<UInt8>, without special: SpecialBytes) -> Bool {
    var isPlain = false
    unsafe extend(by: source.count &+ 8) { room in
      isPlain = unsafe source.withUnsafeBytes { unsafe special.copy($0, to: room) }
      return isPlain ? source.count : 0
    }
    return isPlain
  }

  /// Appends a text that stands in the program; no `String` is made of it.
  public mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { unsafe append($0.span) }
  }

  /// Lets `body` write at the end, at most `size` bytes, and counts as many as it returns.
  @inline(__always)
  private mutating func extend(by size: Int, _ body: (UnsafeMutableRawBufferPointer) -> Int) {
    makeRoom(for: size)
    let start = count
    unsafe count &+= storage.withUnsafeMutableBytes { all in
      unsafe body(UnsafeMutableRawBufferPointer(rebasing: all[start...]))
    }
  }
}

extension String {
  /// Calls `body` with the bytes of the text in UTF-8.
  @inline(__always)
  func withUTF8Span<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8 { unsafe body($0.span) }
  }
}
