// Memory that the compiler does not guard, lent for the time of a call as spans, which cannot leave
// it.

extension StaticString {
  /// Lends the bytes of a text that is part of the program.
  @inlinable @inline(__always)
  public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    withUTF8Buffer { unsafe body($0.span) }
  }
}

extension String {
  /// Lends the bytes of a string.
  @inlinable @inline(__always)
  public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8 { unsafe body($0.span) }
  }

  /// The text of what a closure puts into room for so many bytes; broken UTF-8 is replaced by U+FFFD.
  @inlinable @inline(__always)
  public init(atMost count: Int, _ fill: (inout OutputSpan<UInt8>) -> Void) {
    self = unsafe String(unsafeUninitializedCapacity: count) { room in
      var output = unsafe OutputSpan(buffer: room, initializedCount: 0)
      fill(&output)
      return unsafe output.finalize(for: room)
    }
  }

  /// The text of bytes; broken UTF-8 is replaced by U+FFFD.
  init(_ bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension [UInt8] {
  /// Adds bytes at the end.
  @inline(__always)
  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }
}

extension Array {
  /// An array of what a closure puts into room for so many elements; the array takes no more than
  /// they need.
  @inlinable @inline(__always)
  public init(atMost count: Int, _ fill: (inout OutputSpan<Element>) -> Void) {
    self = unsafe withUnsafeTemporaryAllocation(of: Element.self, capacity: count) { room in
      var output = unsafe OutputSpan(buffer: room, initializedCount: 0)
      fill(&output)
      let filled = unsafe UnsafeMutableBufferPointer(rebasing: room[..<output.finalize(for: room)])
      defer { unsafe filled.deinitialize() }
      return unsafe Array(filled)
    }
  }
}
