/// Finds the bytes at which a sentence may end or become one that may hold a figure: digits, full
/// stops and the first letters of negations.
///
/// Sixteen bytes are looked at at a time, for most of a text is none of them.
struct SentenceMarks {
  private let text: UnsafeRawBufferPointer
  /// Where the sixteen bytes begin that were looked at last.
  private var block = 0
  /// A bit for each of them that may be a mark.
  private var mask: UInt16 = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = UnsafeRawBufferPointer(text)
    mask = look(at: 0)
  }

  /// The first byte from a place on that may be a mark; the end where there is none before it.
  mutating func next(from place: Int, to end: Int) -> Int {
    if place < block || place >= block + 16 {
      block = place
      mask = look(at: block)
    }
    mask &= .max << UInt16(truncatingIfNeeded: place - block)
    while mask == 0 {
      guard block + 16 < end else { return end }
      block += 16
      mask = look(at: block)
    }
    return min(block + mask.trailingZeroBitCount, end)
  }

  /// A bit for each of sixteen bytes that may be a mark: all of them at the end of the text.
  @inline(__always)
  private func look(at start: Int) -> UInt16 {
    // Two bytes more than the sixteen are looked at.
    guard start + 18 <= text.count else { return .max }
    // Written out, each comparison is one instruction; with the type left to inference it becomes a
    // loop over the lanes.
    typealias Lanes = SIMD16<UInt8>
    let bytes = text.loadUnaligned(fromByteOffset: start, as: Lanes.self)
    let second = text.loadUnaligned(fromByteOffset: start + 1, as: Lanes.self)
    let third = text.loadUnaligned(fromByteOffset: start + 2, as: Lanes.self)
    let digits = (bytes & Lanes(repeating: 0xF0)) .== Lanes(repeating: 0x30)
    // The second and third bytes of 。 of ！？０ to ９ and of 未无無没沒.
    let stops = (second .== Lanes(repeating: 0x80)) .& (third .== Lanes(repeating: 0x82))
    let wideDigits = (third & Lanes(repeating: 0xF0)) .== Lanes(repeating: 0x90)
    let wide =
      (second .== Lanes(repeating: 0xBC)) .& (wideDigits .| (third .== Lanes(repeating: 0x81)))
    let not = (second .== Lanes(repeating: 0x9C)) .& (third .== Lanes(repeating: 0xAA))
    let none = (second .== Lanes(repeating: 0x97)) .& (third .== Lanes(repeating: 0xA0))
    let a1 = third .== Lanes(repeating: 0xA1)
    let noneOld = (second .== Lanes(repeating: 0x84)) .& a1
    let never =
      (second .== Lanes(repeating: 0xB2)) .& (a1 .| (third .== Lanes(repeating: 0x92)))
    return (digits .| stops .| wide .| not .| none .| noneOld .| never).bits
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// A bit for each lane that is true, that of lane 0 the lowest.
  @inline(__always)
  fileprivate var bits: UInt16 {
    let words = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    guard words[0] | words[1] != 0 else { return 0 }
    // Every byte is 0 or 0xFF; the product gathers one bit of each in the highest byte.
    let weights: UInt64 = 0x8040_2010_0804_0201
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = ((words[0].littleEndian & weights) &* ones) >> 56
    let high = ((words[1].littleEndian & weights) &* ones) >> 56
    return UInt16(truncatingIfNeeded: high << 8 | low)
  }
}
