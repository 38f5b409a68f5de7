internal import Documents

/// Finds the bytes at which a sentence may end or become one that may hold a figure: digits, full
/// stops and the first letters of negations.
///
/// Sixteen bytes are looked at at a time, for most of a text is none of them.
struct SentenceMarks {
  /// Where the sixteen bytes begin that were looked at last.
  private var block = 0
  /// A bit for each of them that may be a mark.
  private var mask: UInt16 = 0

  /// Before the first byte of a text.
  init(_ text: Span<UInt8>) {
    mask = Self.look(at: text, from: 0)
  }

  /// The first byte of the text from a place on that may be a mark; the end where there is none before it.
  mutating func next(in text: Span<UInt8>, from place: Int, to end: Int) -> Int {
    if place < block || place >= block + ByteLanes.count {
      block = place
      mask = Self.look(at: text, from: block)
    }
    mask &= .max << UInt16(truncatingIfNeeded: place - block)
    while mask == 0 {
      guard block + ByteLanes.count < end else { return end }
      block += ByteLanes.count
      mask = Self.look(at: text, from: block)
    }
    return min(block + mask.trailingZeroBitCount, end)
  }

  /// A bit for each of sixteen bytes that may be a mark: all of them at the end of the text.
  @inline(__always)
  private static func look(at text: Span<UInt8>, from start: Int) -> UInt16 {
    guard start + ByteLanes.threeCount <= text.count else { return .max }
    let (bytes, second, third) = ByteLanes.three(text, at: start)
    let digits = bytes.equal(to: 0x30, under: 0xF0)
    // The second and third bytes of 。 of ！？０ to ９ and of 未无無没沒.
    let stops = second.equal(to: 0x80) & third.equal(to: 0x82)
    let wideDigits = third.equal(to: 0x90, under: 0xF0) | third.equal(to: 0x81)
    let wide = second.equal(to: 0xBC) & wideDigits
    let not = second.equal(to: 0x9C) & third.equal(to: 0xAA)
    let none = second.equal(to: 0x97) & third.equal(to: 0xA0)
    let a1 = third.equal(to: 0xA1)
    let noneOld = second.equal(to: 0x84) & a1
    let never = second.equal(to: 0xB2) & (a1 | third.equal(to: 0x92))
    return (digits | stops | wide | not | none | noneOld | never).bits
  }
}
