import Documents

/// Reads a number, or the sign that there is none, out of a cell's characters.
///
/// The rules are those of §5 of the form's description: signs, 增 and 减, units, thousands
/// separators, dashes and slashes. What is neither a number nor a known sign is no value at all;
/// the caller decides whether it is a label or words.
struct ValueReader {
  private let glyphs: ArraySlice<Glyph>
  private var index: Int

  private init(_ glyphs: ArraySlice<Glyph>) {
    self.glyphs = glyphs
    index = glyphs.startIndex
  }

  /// The value that the glyphs are; nothing where they are words.
  static func read(_ glyphs: ArraySlice<Glyph>) -> CellValue? {
    let trimmed = trim(glyphs)
    guard let first = trimmed.first else { return nil }
    if let sign = absence(trimmed) { return sign }
    guard first.isDigit || mayBegin(first.scalar) else { return nil }
    var reader = ValueReader(trimmed)
    return reader.net() ?? reader.single()
  }

  /// Whether a number may begin so besides a digit: with one of +-增减约近超(↑↓.
  private static func mayBegin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2B, 0x2D, 0x28, 0x2191, 0x2193, 0x589E, 0x51CF, 0x7EA6, 0x8FD1, 0x8D85: true
    default: false
    }
  }

  private static func trim(_ glyphs: ArraySlice<Glyph>) -> ArraySlice<Glyph> {
    var (start, end) = (glyphs.startIndex, glyphs.endIndex)
    while start < end, glyphs[start].isSpace { start += 1 }
    while start < end, glyphs[end - 1].isSpace { end -= 1 }
    return glyphs[start..<end]
  }

  /// Dashes, slashes and words for "does not apply", and words for zero.
  private static func absence(_ glyphs: ArraySlice<Glyph>) -> CellValue? {
    guard glyphs.count <= 6, let first = glyphs.first, isSign(first.scalar) else {
      return nil
    }
    var word = ""
    for glyph in glyphs where !glyph.isSpace {
      word.unicodeScalars.append(Unicode.Scalar(glyph.scalar) ?? "?")
    }
    switch word {
    case "-", "--", "---", "/", "//", "*", "×", "x", "X", "N/A", "n/a", "不涉及", "不适用":
      return CellValue(status: .notApplicable)
    case "无", "零", "〇":
      return CellValue(status: .reported, notes: .word)
    default: return nil
    }
  }

  /// Whether such signs begin so: with one of -/*×xXNn不无零〇.
  private static func isSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x2F, 0x2A, 0xD7, 0x78, 0x58, 0x4E, 0x6E, 0x4E0D, 0x65E0, 0x96F6, 0x3007: true
    default: false
    }
  }

  // MARK: Two numbers

  /// Two signed numbers whose sum is meant: 增3减1, +1/-1, +(0) -(0), 增/减0, 0/0.
  private mutating func net() -> CellValue? {
    let start = index
    defer { index = start }
    if skip("增"), skip("/"), skip("减") {
      guard var value = single() else { return nil }
      guard value.status == .reported, value.millionths == 0 else { return nil }
      value.notes.insert(.net)
      return value
    }
    index = start
    guard let one = signed(), let (first, _) = digits(bracketed: true) else { return nil }
    _ = skip("/")
    skipSpaces()
    guard let other = signed(), let (second, _) = digits(bracketed: true), isAtEnd
    else { return nil }
    let bothSigned = one != 0 && other != 0
    guard bothSigned || (first == 0 && second == 0 && one == 0 && other == 0) else { return nil }
    let sum = Int64(one < 0 ? -1 : 1) * first + Int64(other < 0 ? -1 : 1) * second
    return CellValue(status: .reported, millionths: sum, notes: [.net, .signed])
  }

  /// 1 or −1 for a sign, 0 for none.
  private mutating func signed() -> Int? {
    skipSpaces()
    if skip("+") || skip("增加") || skip("增") { return 1 }
    if skip("-") || skip("减少") || skip("减") { return -1 }
    return 0
  }

  // MARK: One number

  private mutating func single() -> CellValue? {
    var value = CellValue(status: .reported)
    if skip("约") || skip("近") || skip("超") { value.notes.insert(.approximate) }
    let isNegative = sign(into: &value)
    skipSpaces()
    guard let (magnitude, isRounded) = digits(bracketed: false) else {
      return isAllDigits ? CellValue(status: .unreadable) : nil
    }
    if isRounded { value.notes.insert(.rounded) }
    value.zeroRun = zeroRun
    guard let (number, isApproximate) = scaled(magnitude) else {
      return CellValue(status: .unreadable)
    }
    if isApproximate { value.notes.insert(.approximate) }
    value.millionths = isNegative ? -number : number
    return unit(of: value)
  }

  private var zeroRun: UInt8 {
    var count = 0
    for glyph in glyphs where !glyph.isSpace {
      guard glyph.scalar == 0x30, count < 199 else { return 0 }
      count += 1
    }
    return count > 1 ? UInt8(count) : 0
  }

  private mutating func sign(into value: inout CellValue) -> Bool {
    if skip("增加") || skip("增") {
      value.notes.insert(.wordSign)
      return false
    }
    if skip("减少") || skip("减") {
      value.notes.insert(.wordSign)
      return true
    }
    if skip("+") || skip("↑") {
      value.notes.insert(.signed)
      return false
    }
    if skip("-") || skip("↓") {
      value.notes.insert(.signed)
      return true
    }
    return false
  }

  /// Takes 万, 亿, 余 and 多 behind the digits; nothing where the number leaves the range.
  private mutating func scaled(_ magnitude: Int64) -> (Int64, Bool)? {
    var number = magnitude
    var isApproximate = skip("余") || skip("多")
    for (word, unit, factor) in Self.multiples
    where !unit.stands(in: glyphs, at: index) && skip(word) {
      let (product, overflow) = number.multipliedReportingOverflow(by: factor)
      guard !overflow else { return nil }
      number = product
      isApproximate = skip("余") || skip("多") || isApproximate
    }
    return (number, isApproximate)
  }

  /// The words that multiply, unless they belong to a unit.
  private static let multiples: [(word: Word, unit: Word, factor: Int64)] = [
    ("万", "万元", 10_000), ("亿", "亿元", 100_000_000),
  ]

  /// Takes the unit to the end; other words behind the number make the cell words.
  private func unit(of value: CellValue) -> CellValue? {
    guard let unit = ValueUnit(glyphs[index...]) else { return nil }
    var value = value
    value.unit = unit
    return value
  }

  /// Whether it was meant for a number, as 1,18 and 007 were.
  private var isAllDigits: Bool {
    glyphs.allSatisfy { $0.isDigit || $0.isSpace || $0.scalar == 0x2C || $0.scalar == 0x2E }
  }

  // MARK: Digits

  /// Digits with thousands separators and a fraction, in millionths; nothing where they are none,
  /// or are put together as no number is (`1,18`, `007`), or leave the range.
  private mutating func digits(bracketed: Bool) -> (millionths: Int64, isRounded: Bool)? {
    skipSpaces()
    let hasBracket = bracketed && skip("(")
    guard let whole = wholeDigits(), let (fraction, isRounded) = fraction() else { return nil }
    if hasBracket, !skip(")") { return nil }
    let (scaled, overflow) = whole.multipliedReportingOverflow(by: Quantity.scale)
    let (sum, overflowToo) = scaled.addingReportingOverflow(fraction)
    return overflow || overflowToo ? nil : (sum, isRounded)
  }

  private mutating func wholeDigits() -> Int64? {
    var number: Int64 = 0
    var count = 0
    /// How many digits stand in the first group, and how many behind the last separator.
    var (first, group) = (0, 0)
    var isGrouped = false
    var isEven = true
    var isZero = true
    let startsWithZero = index < glyphs.endIndex && glyphs[index].scalar == 0x30
    while index < glyphs.endIndex {
      let glyph = glyphs[index]
      if glyph.isDigit {
        count += 1
        group += 1
        isZero = isZero && glyph.scalar == 0x30
        if count <= 18 { number = number * 10 + Int64(glyph.scalar - 0x30) }
      } else if glyph.scalar == 0x2C || glyph.isSpace, nextIsDigit {
        if isGrouped { isEven = isEven && group == 3 } else { first = group }
        isGrouped = true
        group = 0
      } else {
        break
      }
      index += 1
    }
    if isGrouped { isEven = isEven && group == 3 } else { first = group }
    guard first > 0, count <= 18, !isGrouped || (first <= 3 && isEven) else { return nil }
    return count == 1 || !startsWithZero || isZero ? number : nil
  }

  private mutating func fraction() -> (Int64, Bool)? {
    guard index < glyphs.endIndex, glyphs[index].scalar == 0x2E, nextIsDigit else {
      return (0, false)
    }
    index += 1
    var kept: Int64 = 0
    var scale = Quantity.scale
    var isRounded = false
    var roundsUp = false
    while index < glyphs.endIndex, glyphs[index].isDigit {
      let digit = Int64(glyphs[index].scalar - 0x30)
      if scale > 1 {
        scale /= 10
        kept += digit * scale
      } else {
        // The first digit that is cut off rounds.
        if scale == 1 { roundsUp = digit >= 5 }
        scale = 0
        isRounded = isRounded || digit != 0
      }
      index += 1
    }
    return (kept + (isRounded && roundsUp ? 1 : 0), isRounded)
  }

  private var nextIsDigit: Bool {
    index + 1 < glyphs.endIndex && glyphs[index + 1].isDigit
  }

  // MARK: Words

  private var isAtEnd: Bool { glyphs[index...].allSatisfy(\.isSpace) }

  private mutating func skipSpaces() {
    while index < glyphs.endIndex, glyphs[index].isSpace { index += 1 }
  }

  @inline(__always)
  private mutating func skip(_ word: Word) -> Bool {
    guard word.stands(in: glyphs, at: index) else { return false }
    index += word.count
    return true
  }
}
