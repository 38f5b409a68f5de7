/// Sixteen bytes of a text, compared all at once.
///
/// Written for the few loops that look at every byte of every report. The comparisons are of
/// equality between whole vectors, which become one instruction each; others become loops.
public struct ByteLanes {
  /// How many bytes there are.
  public static let count = 16
  @usableFromInline let lanes: SIMD16<UInt8>

  /// The bytes from a place on; there must be sixteen.
  @inlinable @inline(__always)
  public init(_ bytes: Span<UInt8>, at place: Int) {
    precondition(place >= 0 && place <= bytes.count &- Self.count, "no sixteen bytes stand there")
    lanes = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
  }

  /// How many bytes ``three(_:at:)`` looks at.
  public static let threeCount = count + 2

  /// The bytes from a place on, and those from one and from two bytes behind it, to look for what two or
  /// three bytes are; there must be eighteen.
  @inlinable @inline(__always)
  public static func three(
    _ bytes: Span<UInt8>, at place: Int
  ) -> (first: ByteLanes, second: ByteLanes, third: ByteLanes) {
    // One look at whether all are there.
    let window = bytes.extracting(place..<(place &+ threeCount))
    return (ByteLanes(window, at: 0), ByteLanes(window, at: 1), ByteLanes(window, at: 2))
  }

  /// The lanes that hold a byte.
  @inlinable @inline(__always)
  public func equal(to byte: UInt8) -> Mask { Mask(lanes .== SIMD16<UInt8>(repeating: byte)) }

  /// The lanes that hold a byte as far as the bits of a mask go: `0x30` under `0xF0` is any of `0` to
  /// `?`.
  @inlinable @inline(__always)
  public func equal(to byte: UInt8, under bits: UInt8) -> Mask {
    Mask((lanes & SIMD16<UInt8>(repeating: bits)) .== SIMD16<UInt8>(repeating: byte))
  }

  /// The lanes that hold a control character of ASCII, U+0000 to U+001F.
  @inlinable @inline(__always)
  public var controls: Mask { equal(to: 0, under: 0xE0) }

  /// Some of the lanes.
  public struct Mask: Equatable {
    @usableFromInline let words: SIMD2<UInt64>

    @inlinable @inline(__always)
    init(_ lanes: SIMDMask<SIMD16<Int8>>) {
      words = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
    }

    @inlinable @inline(__always)
    init(words: SIMD2<UInt64>) { self.words = words }

    /// No lane.
    @inlinable @inline(__always)
    public init() { words = SIMD2() }

    /// The lanes of either.
    @inlinable @inline(__always)
    public static func | (one: Mask, other: Mask) -> Mask { Mask(words: one.words | other.words) }

    /// The lanes of both.
    @inlinable @inline(__always)
    public static func & (one: Mask, other: Mask) -> Mask { Mask(words: one.words & other.words) }

    /// The lanes of one, but not both.
    @inlinable @inline(__always)
    public static func ^ (one: Mask, other: Mask) -> Mask { Mask(words: one.words ^ other.words) }

    /// Whether there is none.
    @inlinable @inline(__always)
    public var isEmpty: Bool { words[0] | words[1] == 0 }

    /// A bit for each lane, that of the first byte the lowest.
    @inlinable @inline(__always)
    public var bits: UInt16 {
      guard !isEmpty else { return 0 }
      // Every byte is 0 or 0xFF; the product gathers one bit of each in the highest byte.
      let weights: UInt64 = 0x8040_2010_0804_0201
      let ones: UInt64 = 0x0101_0101_0101_0101
      let low = ((words[0].littleEndian & weights) &* ones) >> 56
      let high = ((words[1].littleEndian & weights) &* ones) >> 56
      return UInt16(truncatingIfNeeded: high << 8 | low)
    }
  }

  /// How many lanes of up to 31 masks are set, counted lane by lane.
  public struct Count {
    @usableFromInline var words = SIMD2<UInt64>()

    /// A count of none.
    @inlinable
    public init() {}

    /// Counts the lanes of a mask.
    @inlinable @inline(__always)
    public mutating func add(_ mask: Mask) {
      // Each lane has a byte of its own, which no more than 31 ones fill.
      words &+= mask.words & SIMD2(repeating: 0x0101_0101_0101_0101)
    }

    /// How many there are in all.
    @inlinable @inline(__always)
    public var total: Int {
      // The product gathers the sum of all bytes in the highest one: no more than 8 × 31.
      let ones: UInt64 = 0x0101_0101_0101_0101
      return Int((words[0] &* ones) >> 56 + (words[1] &* ones) >> 56)
    }
  }
}

extension Span<UInt8> {
  /// Eight bytes from a place on as a number, the first the lowest; there must be eight.
  @inlinable @inline(__always)
  public func eight(at place: Int) -> UInt64 {
    precondition(place >= 0 && place <= count &- 8, "no eight bytes stand there")
    return unsafe UInt64(
      littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
