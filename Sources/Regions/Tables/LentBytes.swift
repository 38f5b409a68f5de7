// The only file of the module that touches memory which the compiler does not guard: the texts of
// the program's own tables and words, and the bytes of strings, which are lent for the time of a
// call and cannot leave it.

extension StaticString {
  /// Lends the bytes of a text that is part of the program.
  @inline(__always)
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let bytes = unsafe UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    return unsafe body(bytes.span)
  }

  /// The bytes of a text that is part of the program, copied at once.
  var bytes: [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount))
  }
}

extension String {
  /// Lends the bytes of a string.
  @inline(__always)
  func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    var text = self
    return text.withUTF8 { unsafe body($0.span) }
  }

  /// The text of bytes; broken UTF-8 is replaced by U+FFFD.
  init(_ bytes: Span<UInt8>) {
    self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Hashes the bytes; strings hash their normal form, which takes long for Chinese.
  func hashBytes(into hasher: inout Hasher) {
    var text = self
    text.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
