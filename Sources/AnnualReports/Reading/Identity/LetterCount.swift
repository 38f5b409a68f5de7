/// Counts letters in bytes, to tell how many a text has at least without reading it.
///
/// Counted are Chinese characters (U+4000 to U+9FFF) and the ASCII characters from `0` to `?`: each of
/// them stays one letter in unified script.
enum LetterCount {
  /// Where a text has a number of letters behind it, or soon after; nothing where it may have fewer,
  /// or hardly as many.
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

  /// How many bytes of a block are such characters or begin one.
  private static func count(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    typealias Lanes = SIMD16<UInt8>
    let raw = UnsafeRawBufferPointer(text)
    var counts = Lanes(repeating: 0)
    for place in Swift.stride(from: start, to: start + block, by: 16) {
      let bytes = raw.loadUnaligned(fromByteOffset: place, as: Lanes.self)
      let low = (bytes & Lanes(repeating: 0xFC)) .== Lanes(repeating: 0xE4)
      let high = (bytes & Lanes(repeating: 0xFE)) .== Lanes(repeating: 0xE8)
      let ascii = (bytes & Lanes(repeating: 0xF0)) .== Lanes(repeating: 0x30)
      // A lane that is true is 0xFF, which is -1.
      counts = counts &- unsafeBitCast(low .| high .| ascii, to: Lanes.self)
    }
    let halves = unsafeBitCast(counts, to: SIMD2<UInt64>.self)
    // No lane counts more than four, so that the sum of all fits a byte.
    let sums = (halves[0] &+ halves[1]) &* 0x0101_0101_0101_0101
    return Int(sums >> 56)
  }
}
