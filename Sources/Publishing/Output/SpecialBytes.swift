/// The bytes that keep a text from being written as it stands.
///
/// These are the control characters U+0000 to U+001F, U+007F and two others, which depend on the
/// format. All are looked for in eight bytes at once.
struct SpecialBytes {
  private let first: UInt64
  private let second: UInt64

  @inline(__always)
  private init(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
    self.first = Self.repeating(UInt8(ascii: first))
    self.second = Self.repeating(UInt8(ascii: second))
  }

  /// The bytes that need a closer look in CSV.
  static var csv: Self {
    @inline(__always) get { Self(",", "\"") }
  }

  /// The bytes that need a closer look in a JSON string.
  static var json: Self {
    @inline(__always) get { Self("\\", "\"") }
  }

  /// Copies `source` to the start of `room`.
  ///
  /// - Precondition: `room` holds 8 bytes more than `source` does.
  /// - Returns: Whether none of the special bytes is there. If one is, `room` has been written to
  ///   but holds nothing of use.
  @inline(__always)
  func copy(_ source: UnsafeRawBufferPointer, to room: UnsafeMutableRawBufferPointer) -> Bool {
    let size = source.count
    precondition(room.count &- size >= 8, "the room is too small")
    guard size >= 8 else {
      let word = unsafe Self.shortWord(source)
      unsafe room.storeBytes(of: word.littleEndian, as: UInt64.self)
      return !occur(in: word | Self.padding(after: size))
    }
    var place = 0
    while place &+ 8 <= size {
      guard unsafe copyWord(at: place, of: source, to: room) else { return false }
      place &+= 8
    }
    // The last eight bytes, some of them for the second time.
    return unsafe place == size || copyWord(at: size &- 8, of: source, to: room)
  }

  @inline(__always)
  private func copyWord(
    at place: Int, of source: UnsafeRawBufferPointer, to room: UnsafeMutableRawBufferPointer
  ) -> Bool {
    let word = unsafe source.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    unsafe room.storeBytes(of: word, toByteOffset: place, as: UInt64.self)
    return !occur(in: word)
  }

  /// Whether one of the bytes of `word` is special; their order does not matter.
  @inline(__always)
  func occur(in word: UInt64) -> Bool {
    let ones = Self.repeating(0x01)
    let a = word ^ first
    let b = word ^ second
    let c = word ^ Self.repeating(0x7F)
    // `x - 0x01` borrows into the high bit where x is 0, `x - 0x20` where x is below 0x20, unless
    // the bit was set before; a borrow that spreads comes from a byte that is special itself.
    let hits =
      ((a &- ones) & ~a) | ((b &- ones) & ~b) | ((c &- ones) & ~c)
      | ((word &- Self.repeating(0x20)) & ~word)
    return hits & Self.repeating(0x80) != 0
  }

  @inline(__always)
  private static func repeating(_ byte: UInt8) -> UInt64 {
    0x0101_0101_0101_0101 &* UInt64(byte)
  }

  /// Letters for the places of a word that `size` bytes, 0 to 7, leave free.
  @inline(__always)
  private static func padding(after size: Int) -> UInt64 {
    repeating(UInt8(ascii: "A")) << UInt64(truncatingIfNeeded: size &* 8)
  }

  /// Up to 7 bytes as one word, the first in the lowest place, zeros above.
  @inline(__always)
  private static func shortWord(_ source: UnsafeRawBufferPointer) -> UInt64 {
    var word: UInt64 = 0
    var place = source.count
    while place > 0 {
      place &-= 1
      word = unsafe word << 8 | UInt64(source[place])
    }
    return word
  }
}
