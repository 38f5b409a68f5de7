/// Letters, as far as to tell at once that one is not among them.
struct LetterMask: Sendable {
  /// In each a bit for every letter; several letters share one, but hardly in both.
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// Letters; none for an empty sequence.
  init(_ letters: some Sequence<UInt32>) {
    for letter in letters { insert(letter) }
  }

  /// Adds a letter.
  @inline(__always)
  mutating func insert(_ letter: UInt32) {
    let product = letter &* 0x9E37_79B1
    low |= 1 << UInt64(product >> 26)
    high |= 1 << UInt64(product >> 20 & 63)
  }

  /// Whether a letter may be among them.
  @inline(__always)
  func mayHold(_ letter: UInt32) -> Bool {
    let product = letter &* 0x9E37_79B1
    return low >> UInt64(product >> 26) & high >> UInt64(product >> 20 & 63) & 1 == 1
  }

  /// Whether a letter may be among them and among others.
  @inline(__always)
  func mayMeet(_ other: LetterMask) -> Bool { low & other.low != 0 && high & other.high != 0 }
}
