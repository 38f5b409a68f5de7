internal import Documents

/// Counts letters in bytes, to tell how many a text has at least without reading it.
///
/// Counted are Chinese characters (U+4000 to U+9FFF) and the ASCII characters from `0` to `?`: each of
/// them stays one letter in unified script.
enum LetterCount {
  /// Where a text has a number of letters behind it, or soon after; nothing where it may have fewer,
  /// or hardly as many.
  static func end(of number: Int, in text: Span<UInt8>) -> Int? {
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
  private static func count(_ text: Span<UInt8>, at start: Int) -> Int {
    var count = ByteLanes.Count()
    for place in Swift.stride(from: start, to: start + block, by: ByteLanes.count) {
      let bytes = ByteLanes(text, at: place)
      let han = bytes.equal(to: 0xE4, under: 0xFC) | bytes.equal(to: 0xE8, under: 0xFE)
      count.add(han | bytes.equal(to: 0x30, under: 0xF0))
    }
    return count.total
  }
}
