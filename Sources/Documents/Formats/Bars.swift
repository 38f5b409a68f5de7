/// The bars that part cells: `|`, the full-width `｜` and the box-drawing `│`.
enum Bars {
  /// How many bytes the bar at a place has: 1 or 3, or 0 where there is none.
  @inline(__always)
  static func length(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte == .bar { return 1 }
    guard byte == 0xEF || byte == 0xE2, index + 2 < bytes.count else { return 0 }
    let rest = (bytes[index + 1], bytes[index + 2])
    let isFullWidth = byte == 0xEF && rest == (0xBD, 0x9C)
    let isBoxDrawing = byte == 0xE2 && (rest == (0x94, 0x82) || rest == (0x94, 0x83))
    return isFullWidth || isBoxDrawing ? 3 : 0
  }
}

extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let formFeed: UInt8 = 0x0C
  static let bar = UInt8(ascii: "|")

  /// Whether it ends a line.
  @inline(__always)
  var isLineEnd: Bool {
    self == .lineFeed || self == .carriageReturn || self == .formFeed
  }
}
