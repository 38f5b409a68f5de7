/// A set of characters of the basic plane, a bit for each.
struct CharacterBitmap: Sendable {
  private var words = [UInt64](repeating: 0, count: 1 << 10)

  /// The set of some characters; those beyond the basic plane are left out.
  init(_ scalars: some Sequence<UInt32>) {
    for scalar in scalars where scalar < 0x10000 {
      words[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
    }
  }

  /// Whether a character is in the set.
  @inline(__always)
  func contains(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && words[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
  }
}
