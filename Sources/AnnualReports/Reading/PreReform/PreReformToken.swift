import Documents

/// A piece of a cell as the reader of the table of 2014–2018 sees it.
struct PreReformToken: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    /// Words, which may be a label.
    case words(PreReformLabel)
    /// The unit of a row.
    case unit(ValueUnit)
    /// A number, or the sign that there is none.
    case value(CellValue)
  }

  var kind: Kind
  /// Where it begins, counted from the beginning of its cell.
  var start: UInt32
  /// Where it ends.
  var end: UInt32

  private var isWords: Bool {
    if case .words = kind { true } else { false }
  }

  /// The most words that a label falls into where spaces part its characters.
  private static let longestJoin = 24
  /// No label is longer.
  private static let longestLabel = 80

  /// The tokens of a cell: one, or those of a row whose cells spaces part.
  static func tokens(of text: Span<UInt8>) -> [PreReformToken] {
    let glyphs = Markup.removed(from: Script.glyphs(of: text))
    if let whole = token(glyphs[...]) { return [whole] }
    let words = glyphs.split(whereSeparator: \.isSpace)
    guard words.count > 1 else { return words.map { self.words($0) } }
    var tokens: [PreReformToken] = []
    var index = 0
    while index < words.count {
      let (token, end) = longest(words, from: index, in: glyphs)
      tokens.append(token)
      index = end
    }
    return tokens
  }

  /// The longest label that begins at a word, or else the word itself.
  private static func longest(
    _ words: [ArraySlice<Glyph>], from start: Int, in glyphs: [Glyph]
  ) -> (PreReformToken, Int) {
    let first = words[start]
    if let token = token(first), !token.isWords { return (token, start + 1) }
    for end in stride(from: min(words.count, start + longestJoin), to: start, by: -1) {
      let range = first.startIndex..<words[end - 1].endIndex
      guard range.count <= longestLabel, let token = token(glyphs[range]) else { continue }
      if token.isWords { return (token, end) }
    }
    return (self.words(first), start + 1)
  }

  /// The one thing that the characters are; nothing for words that are no label.
  private static func token(_ glyphs: ArraySlice<Glyph>) -> PreReformToken? {
    guard glyphs.count <= longestLabel else { return nil }
    if let unit = unit(glyphs) { return make(.unit(unit), glyphs) }
    if let value = value(glyphs) { return make(.value(value), glyphs) }
    let label = PreReformLabel(glyphs)
    return label.meaning == nil ? nil : make(.words(label), glyphs)
  }

  private static func words(_ glyphs: ArraySlice<Glyph>) -> PreReformToken {
    make(.words(PreReformLabel(glyphs)), glyphs)
  }

  private static func make(_ kind: Kind, _ glyphs: ArraySlice<Glyph>) -> PreReformToken {
    let first = glyphs.first { !$0.isSpace }
    let last = glyphs.last { !$0.isSpace }
    return PreReformToken(kind: kind, start: first?.start ?? 0, end: last?.end ?? 0)
  }

  // MARK: Units and values

  /// 条件次个人篇份期宗起项场处名家, 万 and 元.
  private static let unitScalars = Set("条件次个人篇份期宗起项场处名家万元/、".unicodeScalars.map(\.value))

  private static func unit(_ glyphs: ArraySlice<Glyph>) -> ValueUnit? {
    let scalars = glyphs.filter { !$0.isSpace && $0.scalar != 0x28 && $0.scalar != 0x29 }
    guard (1...5).contains(scalars.count), scalars.contains(where: \.isHan),
      scalars.allSatisfy({ unitScalars.contains($0.scalar) }), scalars.first?.scalar != 0x2F
    else { return nil }
    let money = ValueUnit.named(in: scalars[...])
    return money == .none ? .counter : money
  }

  /// A number with or without a counter behind it: 12, 12件, 30人次.
  private static func value(_ glyphs: ArraySlice<Glyph>) -> CellValue? {
    if let value = ValueReader.read(glyphs) { return value }
    let digits = glyphs.prefix { !$0.isHan }
    guard digits.count < glyphs.count, digits.contains(where: \.isDigit),
      unit(glyphs[digits.endIndex...]) == .counter
    else { return nil }
    return ValueReader.read(digits)
  }
}
