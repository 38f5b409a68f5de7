import Documents

/// The words of a cell as labels of the table of 2014–2018 are compared.
struct PreReformLabel: Equatable, Sendable {
  /// Without the number in front, 其中, brackets with what they hold, spaces and punctuation.
  private(set) var text: String
  /// The number in front.
  let numbering: Numbering
  /// The unit of money that a bracket names: 专项经费（万元）.
  private(set) var unit: ValueUnit
  /// Whether a bracket is closed that was not opened: the rest of a remark that was wrapped.
  let closesBracket: Bool

  /// Takes the words apart; the text is empty where they are but a remark or marks.
  init(_ glyphs: ArraySlice<Glyph>) {
    var start = Self.skipMarks(glyphs, from: glyphs.startIndex)
    let all = Array(glyphs[start...])
    (numbering, start) = Self.numbering(all)
    text = ""
    unit = .none
    var depth = 0
    var isRest = false
    for (index, glyph) in all.enumerated().dropFirst(start) {
      if glyph.scalar == 0x28 {
        depth += 1
        if depth == 1 { unit = Self.unit(all, from: index) ?? unit }
      } else if glyph.scalar == 0x29 {
        if depth == 0 { isRest = true }
        depth = max(0, depth - 1)
      } else if depth == 0, !glyph.isSpace, !glyph.isPunctuation {
        text.unicodeScalars.append(Unicode.Scalar(glyph.scalar) ?? "\u{FFFD}")
      }
    }
    closesBracket = isRest
    if text.hasPrefix("其中") { text.removeFirst(2) }
  }

  /// The text without what labels end in or not: 数, 数量, 总数, 次数, 总次数.
  var stem: String {
    let ending = ["总次数", "次数", "总数", "数量", "数"].first { text.hasSuffix($0) }
    return ending.map { String(text.dropLast($0.count)) } ?? text
  }

  /// What the form has under this label; nothing for other words.
  var meaning: PreReformMeaning? {
    PreReformSpellings.meaning(of: stem) ?? PreReformSpellings.meaning(of: text)
  }

  /// The label of which this one is the beginning and another the rest.
  func joined(with rest: PreReformLabel) -> PreReformLabel {
    var whole = self
    whole.text += rest.text
    if rest.unit != .none { whole.unit = rest.unit }
    return whole
  }

  /// Marks of Markdown and dashes in front.
  private static func skipMarks(_ glyphs: ArraySlice<Glyph>, from start: Int) -> Int {
    glyphs[start...].firstIndex { !$0.isSpace && ![0x23, 0x2A, 0x2D, 0xB7].contains($0.scalar) }
      ?? glyphs.endIndex
  }

  /// The last of the numbers in front, and the place behind them: also of 1属于.
  private static func numbering(_ glyphs: [Glyph]) -> (Numbering, Int) {
    var (numbering, end) = Numbering.read(glyphs, at: 0)
    while numbering.style != .none {
      let next = Numbering.read(glyphs, at: end)
      guard next.numbering.style != .none else { return (numbering, end) }
      (numbering, end) = next
    }
    let digits = glyphs.prefix(3).prefix { $0.isDigit }
    guard (1...2).contains(digits.count), digits.count < glyphs.count, glyphs[digits.count].isHan
    else { return (numbering, end) }
    return (Numbering(style: .item, number: 0), digits.count)
  }

  /// The unit of money in the bracket that opens at a place; nothing where it names none.
  private static func unit(_ glyphs: [Glyph], from open: Int) -> ValueUnit? {
    let inside = glyphs[open...].prefix { $0.scalar != 0x29 }
    let unit = inside.count <= 8 ? ValueUnit.named(in: inside) : .none
    return unit == .none ? nil : unit
  }
}
