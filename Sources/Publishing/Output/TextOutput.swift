/// A growable buffer of UTF-8 bytes that can be emptied into a file while it is being filled.
///
/// What is appended has to be UTF-8; the bytes are taken as they are. Appending never fails. To
/// write more than fits into memory, call `drain(whenOver:to:)` now and then.
public struct TextOutput: Sendable {
  /// The bytes; only the first `count` of them have been appended.
  var storage: [UInt8]

  /// The number of bytes appended and not yet drained.
  public internal(set) var count = 0

  /// An empty buffer with room for `capacity` bytes, 0 or more.
  public init(capacity: Int = 0) {
    storage = [UInt8](repeating: 0, count: capacity)
  }

  /// Whether nothing has been appended since the start or the last draining.
  public var isEmpty: Bool { count == 0 }

  /// A copy of the bytes.
  public var bytes: [UInt8] { [UInt8](contents) }

  /// The bytes in place; whoever keeps them makes the next appending copy them.
  public var contents: ArraySlice<UInt8> { storage[..<count] }

  /// Forgets the bytes; the memory is kept.
  public mutating func removeAll() { count = 0 }

  /// Hands the bytes to `sink` and forgets them, if there are more than `limit` of them.
  ///
  /// The memory is kept for what comes next. With a limit of 0 everything is handed over; an empty
  /// buffer never calls `sink`. When `sink` throws, the bytes stay.
  public mutating func drain<Failure: Error>(
    whenOver limit: Int = 0, to sink: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    guard count > limit else { return }
    try sink(contents)
    count = 0
  }
}

extension TextOutput {
  /// Makes sure that `size` more bytes fit.
  @inline(__always)
  mutating func makeRoom(for size: Int) {
    if storage.count &- count < size { grow(by: size) }
  }

  /// At least doubles the memory, so that appending takes constant time on average.
  @inline(never)
  private mutating func grow(by size: Int) {
    let more = max(size, storage.count, 256)
    storage.append(contentsOf: repeatElement(0, count: more))
  }
}

extension TextOutput: CustomStringConvertible {
  /// The bytes as text; what is not UTF-8 shows as U+FFFD.
  public var description: String { String(decoding: contents, as: UTF8.self) }
}
