/// What a look at all bytes says about them as UTF-8.
struct UTF8Scan: Equatable {
  /// The first byte, from 0, that is not part of a character; nothing where all are.
  var firstError: Int?
  /// Whether there is a character of three or four bytes, as all of Chinese are.
  var hasLongCharacters = false
  /// Whether there are bytes beyond ASCII.
  var isASCII = true
  /// Whether there is a byte 0.
  var hasZero = false

  /// Looks at bytes as far as they are UTF-8 (Unicode 16.0, table 3-7).
  init(_ bytes: [UInt8]) {
    scan(bytes.span)
  }

  private mutating func scan(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      index = skipPlain(bytes, from: index)
      // Where something else stands among sixteen bytes, they are looked at one by one.
      let end = min(index + ByteLanes.count, bytes.count)
      while index < end {
        if bytes[index] < 0x80 {
          hasZero = hasZero || bytes[index] == 0
          index += 1
          continue
        }
        isASCII = false
        let length = Self.length(bytes, at: index)
        guard length > 0 else {
          firstError = index
          return
        }
        hasLongCharacters = hasLongCharacters || length > 2
        index += length
      }
    }
  }

  /// Behind the characters from a place on that are of ASCII or have three bytes and need no closer
  /// look, as all of Chinese do not: those with a lead of E1 to EC, EE or EF.
  ///
  /// Sixteen bytes are looked at at a time, with the two before them: a byte continues a character if,
  /// and only if, a lead stands one or two bytes before it.
  private mutating func skipPlain(_ bytes: Span<UInt8>, from start: Int) -> Int {
    guard start >= 2 else { return start }
    var index = start
    var (long, zero) = (ByteLanes.Mask(), ByteLanes.Mask())
    while index <= bytes.count - ByteLanes.count {
      let (twoBefore, before, here) = ByteLanes.three(bytes, at: index - 2)
      let wanted = Self.leads(twoBefore) | Self.leads(before)
      let tails = here.equal(to: 0x80, under: 0xC0)
      let others =
        here.equal(to: 0xC0, under: 0xE0) | here.equal(to: 0xF0, under: 0xF0)
        | here.equal(to: 0xE0) | here.equal(to: 0xED)
      guard (others | (tails ^ wanted)).isEmpty else { break }
      long = long | Self.leads(here)
      zero = zero | here.equal(to: 0)
      index += ByteLanes.count
    }
    hasZero = hasZero || !zero.isEmpty
    guard !long.isEmpty else { return index }
    isASCII = false
    hasLongCharacters = true
    // The last character may go on.
    for back in 1...2 where bytes[index - back] & 0xF0 == 0xE0 { return index - back }
    return index
  }

  @inline(__always)
  private static func leads(_ lanes: ByteLanes) -> ByteLanes.Mask {
    lanes.equal(to: 0xE0, under: 0xF0)
  }

  /// How many bytes the character beyond ASCII at a place has, or 0 where there is none.
  @inline(__always)
  private static func length(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    let left = bytes.count - index
    if lead >= 0xE1 && lead <= 0xEC || lead == 0xEE || lead == 0xEF {
      return left > 2 && isTail(bytes[index + 1]) && isTail(bytes[index + 2]) ? 3 : 0
    }
    return rareLength(bytes, at: index, lead, left)
  }

  private static func rareLength(
    _ bytes: Span<UInt8>, at index: Int, _ lead: UInt8, _ left: Int
  ) -> Int {
    let (length, second): (Int, ClosedRange<UInt8>)
    switch lead {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard left >= length, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where !isTail(bytes[index + offset]) { return 0 }
    return length
  }

  @inline(__always)
  private static func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
