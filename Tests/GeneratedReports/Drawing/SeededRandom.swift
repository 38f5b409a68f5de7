/// A source of chance that gives the same numbers on every machine for the same seed.
///
/// The algorithm is SplitMix64. The drawing methods are its own, because those of the standard
/// library may change from one release to the next.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the sequence that belongs to a seed; every seed is good, zero too.
  public init(seed: UInt64) {
    state = seed
  }

  /// Starts the sequence of one member of a family, such as one report of a corpus.
  public init(seed: UInt64, member: UInt64) {
    self.init(seed: seed)
    state = next() ^ (member &* 0xD6E8_FEB8_6659_FD93)
    state = next()
  }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to, not including, a bound; 0 when the bound is 1 or less.
  public mutating func below(_ bound: Int) -> Int {
    guard bound > 1 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// A number of a range, its ends included.
  public mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// Whether something happens that happens so many times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool {
    below(100) < percent
  }

  /// A count that is often zero or small and now and then near the maximum.
  public mutating func skewed(upTo maximum: Int) -> Int {
    guard maximum > 0 else { return 0 }
    var bound = maximum
    for _ in 0..<below(6) where bound > 0 { bound /= 8 }
    return below(bound + 1)
  }

  /// One of the items, or nil when there is none.
  public mutating func pick<Item>(_ items: [Item]) -> Item? {
    items.isEmpty ? nil : items[below(items.count)]
  }

  /// One of the texts, or the empty text when there is none.
  public mutating func text(from texts: [String]) -> String {
    pick(texts) ?? ""
  }
}
