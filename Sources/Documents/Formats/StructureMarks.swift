/// The places of the bytes that part cells and lines: tabs, bars and line ends.
///
/// Found sixteen bytes at a time, for most of a text is none of them.
struct StructureMarks {
  /// The first bytes of the marks, in order.
  private(set) var places: [UInt32] = []
  /// Whether a form feed is among them.
  private(set) var hasPages = false

  /// Finds the marks of a text of less than 4 GiB.
  init(_ text: Span<UInt8>) {
    places.reserveCapacity(text.count / 8)
    var index = 0
    while index + ByteLanes.threeCount <= text.count {
      var mask = Self.candidates(text, at: index)
      while mask != 0 {
        note(text, index + mask.trailingZeroBitCount)
        mask &= mask &- 1
      }
      index += ByteLanes.count
    }
    while index < text.count {
      note(text, index)
      index += 1
    }
  }

  @inline(__always)
  private mutating func note(_ text: Span<UInt8>, _ index: Int) {
    let byte = text[index]
    if byte == .tab || byte.isLineEnd || Bars.length(text, at: index) > 0 {
      places.append(UInt32(truncatingIfNeeded: index))
      if byte == .formFeed { hasPages = true }
    }
  }

  /// A bit for each of sixteen bytes that may be a mark: tabs, line ends and their like among the
  /// control characters, `|`, and the first of the bytes of wide bars.
  @inline(__always)
  private static func candidates(_ text: Span<UInt8>, at index: Int) -> UInt16 {
    let (bytes, next, _) = ByteLanes.three(text, at: index)
    let controls = bytes.equal(to: 0x08, under: 0xF8)
    let fullWidth = bytes.equal(to: 0xEF) & next.equal(to: 0xBD)
    let boxes = bytes.equal(to: 0xE2) & next.equal(to: 0x94)
    return (controls | bytes.equal(to: 0x7C) | fullWidth | boxes).bits
  }
}
