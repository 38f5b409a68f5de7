/// The places of the bytes that part cells and lines: tabs, bars and line ends.
///
/// Found sixteen bytes at a time, for most of a text is none of them.
struct StructureMarks {
  /// The first bytes of the marks, in order.
  private(set) var places: [UInt32] = []

  /// Finds the marks of a text of less than 4 GiB.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    places.reserveCapacity(text.count / 8)
    let raw = UnsafeRawBufferPointer(text)
    var index = 0
    // A byte more than the sixteen is looked at.
    while index + 17 <= raw.count {
      var mask = Self.candidates(raw, at: index)
      while mask != 0 {
        note(text, index + mask.trailingZeroBitCount)
        mask &= mask &- 1
      }
      index += 16
    }
    while index < text.count {
      note(text, index)
      index += 1
    }
  }

  @inline(__always)
  private mutating func note(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) {
    let byte = text[index]
    if byte == .tab || byte.isLineEnd || Bars.length(text, at: index) > 0 {
      places.append(UInt32(truncatingIfNeeded: index))
    }
  }

  /// A bit for each of sixteen bytes that may be a mark: tabs, line ends, `|`, and the first two
  /// bytes of wide bars.
  @inline(__always)
  private static func candidates(_ raw: UnsafeRawBufferPointer, at index: Int) -> UInt16 {
    // Written out, each comparison is one instruction; with the type left to inference it becomes a
    // loop over the lanes.
    typealias Lanes = SIMD16<UInt8>
    let bytes = raw.loadUnaligned(fromByteOffset: index, as: Lanes.self)
    let next = raw.loadUnaligned(fromByteOffset: index + 1, as: Lanes.self)
    let tabs = bytes .== Lanes(repeating: 0x09)
    let lineFeeds = bytes .== Lanes(repeating: 0x0A)
    let formFeeds = bytes .== Lanes(repeating: 0x0C)
    let returns = bytes .== Lanes(repeating: 0x0D)
    let bars = bytes .== Lanes(repeating: 0x7C)
    let fullWidth = (bytes .== Lanes(repeating: 0xEF)) .& (next .== Lanes(repeating: 0xBD))
    let boxes = (bytes .== Lanes(repeating: 0xE2)) .& (next .== Lanes(repeating: 0x94))
    return (tabs .| lineFeeds .| formFeeds .| returns .| bars .| fullWidth .| boxes).bits
  }
}

extension SIMDMask<SIMD16<Int8>> {
  /// A bit for each lane that is true, that of lane 0 the lowest.
  @inline(__always)
  fileprivate var bits: UInt16 {
    let words = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    // Every byte is 0 or 0xFF; the product gathers one bit of each in the highest byte.
    let weights: UInt64 = 0x8040_2010_0804_0201
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = ((words[0].littleEndian & weights) &* ones) >> 56
    let high = ((words[1].littleEndian & weights) &* ones) >> 56
    return UInt16(truncatingIfNeeded: high << 8 | low)
  }
}
