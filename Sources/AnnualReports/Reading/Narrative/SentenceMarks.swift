internal import Documents

/// Finds the bytes at which a sentence may end or become one that may hold a figure: digits, full
/// stops and the first letters of negations.
///
/// Sixteen bytes are looked at at a time, for most of a text is none of them.
@safe
struct SentenceMarks {
  private let text: UnsafeRawBufferPointer
  /// Where the sixteen bytes begin that were looked at last.
  private var block = 0
  /// A bit for each of them that may be a mark.
  private var mask: UInt16 = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    unsafe self.text = UnsafeRawBufferPointer(text)
    mask = look(at: 0)
  }

  /// The first byte from a place on that may be a mark; the end where there is none before it.
  mutating func next(from place: Int, to end: Int) -> Int {
    if place < block || place >= block + ByteLanes.count {
      block = place
      mask = look(at: block)
    }
    mask &= .max << UInt16(truncatingIfNeeded: place - block)
    while mask == 0 {
      guard block + ByteLanes.count < end else { return end }
      block += ByteLanes.count
      mask = look(at: block)
    }
    return min(block + mask.trailingZeroBitCount, end)
  }

  /// A bit for each of sixteen bytes that may be a mark: all of them at the end of the text.
  @inline(__always)
  private func look(at start: Int) -> UInt16 {
    // Two bytes more than the sixteen are looked at.
    guard unsafe start + ByteLanes.count + 2 <= text.count else { return .max }
    let bytes = unsafe ByteLanes(text, at: start)
    let second = unsafe ByteLanes(text, at: start + 1)
    let third = unsafe ByteLanes(text, at: start + 2)
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
