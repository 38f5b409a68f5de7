/// Counts Chinese characters in bytes, to tell how much a text has at least without reading it.
///
/// Each of U+4000 to U+9FFF stays one letter in unified script.
enum HanCount {
  /// Where a text has a number of Chinese characters behind it, or soon after; nothing where it has
  /// fewer, or hardly as many.
  static func end(of number: Int, in text: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = 0
    var place = 0
    while count < number {
      guard place + block <= text.count else { return nil }
      count += self.count(text, at: place)
      place += block
    }
    return place
  }

  private static let block = 64

  /// The bytes of a block with which such a character begins: 0xE4 to 0xE9.
  private static func count(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    typealias Lanes = SIMD16<UInt8>
    let raw = UnsafeRawBufferPointer(text)
    var counts = Lanes(repeating: 0)
    for place in Swift.stride(from: start, to: start + block, by: 16) {
      let bytes = raw.loadUnaligned(fromByteOffset: place, as: Lanes.self)
      let low = (bytes & Lanes(repeating: 0xFC)) .== Lanes(repeating: 0xE4)
      let high = (bytes & Lanes(repeating: 0xFE)) .== Lanes(repeating: 0xE8)
      // A lane that is true is 0xFF, which is -1.
      counts = counts &- unsafeBitCast(low .| high, to: Lanes.self)
    }
    let halves = unsafeBitCast(counts, to: SIMD2<UInt64>.self)
    // No lane counts more than four, so that the sum of all fits a byte.
    let sums = (halves[0] &+ halves[1]) &* 0x0101_0101_0101_0101
    return Int(sums >> 56)
  }
}
