import Documents

/// The number in front of a label, as in 三、 and （三）, or none.
struct Numbering: Equatable, Sendable {
  /// How the number is written.
  enum Style: UInt8, Sendable {
    case none
    /// 三、
    case heading
    /// （三）, or （3） where an editor has changed it.
    case group
    /// 3.
    case item
  }

  var style: Style
  var number: UInt8

  static let none = Numbering(style: .none, number: 0)

  /// Reads the number at a place; gives it and the place behind it.
  static func read(_ glyphs: [Glyph], at start: Int) -> (numbering: Numbering, end: Int) {
    var index = start
    let isBracketed = scalar(glyphs, index) == 0x28
    if isBracketed { index = skipSpaces(glyphs, index + 1) }
    guard let (number, isHan, afterNumber) = number(glyphs, at: index) else {
      return (.none, start)
    }
    index = skipSpaces(glyphs, afterNumber)
    let closing = scalar(glyphs, index)
    if isBracketed {
      guard closing == 0x29 else { return (.none, start) }
      return (Numbering(style: .group, number: number), afterMark(glyphs, index))
    }
    // A digit behind the point makes it a number of the table: 3.5.
    guard let closing, isMark(closing) || closing == 0x2C || (closing == 0x29 && !isHan),
      !(scalar(glyphs, index + 1).map { $0 >= 0x30 && $0 <= 0x39 } ?? false)
    else { return (.none, start) }
    return (Numbering(style: isHan ? .heading : .item, number: number), afterMark(glyphs, index))
  }

  private static func afterMark(_ glyphs: [Glyph], _ index: Int) -> Int {
    var index = index + 1
    while let next = scalar(glyphs, index), isMark(next) || next == 0x20 { index += 1 }
    return index
  }

  /// Whether it is 、 or a full stop.
  private static func isMark(_ scalar: UInt32) -> Bool { scalar == 0x3001 || scalar == 0x2E }

  private static func number(
    _ glyphs: [Glyph], at start: Int
  ) -> (number: UInt8, isHan: Bool, end: Int)? {
    guard let first = scalar(glyphs, start) else { return nil }
    if let han = hanNumber(first) { return (han, true, start + 1) }
    var index = start
    var number = 0
    while let digit = scalar(glyphs, index), digit >= 0x30, digit <= 0x39, index - start < 2 {
      number = number * 10 + Int(digit - 0x30)
      index += 1
    }
    return index > start ? (UInt8(number), false, index) : nil
  }

  /// 一 to 十 as a number.
  static func hanNumber(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341: 10
    default: nil
    }
  }

  private static func skipSpaces(_ glyphs: [Glyph], _ start: Int) -> Int {
    var index = start
    while scalar(glyphs, index) == 0x20 { index += 1 }
    return index
  }

  private static func scalar(_ glyphs: [Glyph], _ index: Int) -> UInt32? {
    index < glyphs.count ? glyphs[index].scalar : nil
  }
}
