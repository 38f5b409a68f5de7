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
    var zeros = false
    while index < bytes.count {
      // Numbers and tabs come in short runs between characters of three bytes.
      while index < bytes.count, bytes[index] < 0x80 {
        zeros = zeros || bytes[index] == 0
        index += 1
        while index + 8 <= bytes.count {
          let word = bytes.eight(at: index)
          guard word & 0x8080_8080_8080_8080 == 0 else { break }
          // A borrow out of a byte that was 0 sets its highest bit.
          zeros = zeros || (word &- 0x0101_0101_0101_0101) & 0x8080_8080_8080_8080 != 0
          index += 8
        }
      }
      guard index < bytes.count else { break }
      isASCII = false
      let start = index
      index = Self.endOfPlainHan(bytes, from: index)
      if index > start {
        hasLongCharacters = true
        continue
      }
      let length = Self.length(bytes, at: index)
      guard length > 0 else {
        firstError = index
        break
      }
      if length > 2 { hasLongCharacters = true }
      index += length
    }
    hasZero = zeros
  }

  /// Behind the characters of three bytes that begin at a place and need no closer look, as all
  /// of Chinese do not: those with a lead of E1 to EC, EE or EF.
  @inline(__always)
  private static func endOfPlainHan(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index + ByteLanes.count <= bytes.count, ByteLanes(bytes, at: index).areFivePlainHan {
      index += 15
    }
    while index + 4 <= bytes.count {
      let word = bytes.four(at: index)
      let low = word & 0x0F
      guard word & 0xC0_C0F0 == 0x80_80E0, low != 0, low != 0x0D else { break }
      index += 3
    }
    return index
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
