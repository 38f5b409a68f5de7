import Documents

/// Splits a cell into labels, values and words.
///
/// Most cells are one label or one value. Where a layout parts cells by spaces, or by nothing at
/// all, a cell is a row: 规章 0 0 0, 规章000, or the whole report. A label is one only where the
/// word that holds it is made of labels and numbers throughout: 行政处罚处理决定数量39件 is prose.
struct CellReader {
  private let glyphs: [Glyph]
  private let labels: LabelReader
  private var tokens: [Token] = []

  /// Cells of more bytes than this may hold a whole report, and keep their labels beside words.
  static let longestRow = 700

  private init(_ glyphs: [Glyph]) {
    self.glyphs = glyphs
    labels = LabelReader(glyphs)
  }

  /// The tokens of a cell's text, in order; none for white space.
  static func tokens(of text: Span<UInt8>) -> [Token] {
    tokens(of: Script.glyphs(of: text), byteCount: text.count)
  }

  /// The same for characters that are unified already, of a text of so many bytes.
  static func tokens(of glyphs: [Glyph], byteCount: Int) -> [Token] {
    var reader = CellReader(Markup.removed(from: glyphs))
    reader.readAll()
    return byteCount > longestRow ? reader.tokens : reader.tokensOfRow()
  }

  private mutating func readAll() {
    var index = skipMarkup(0)
    if index < glyphs.count, let value = ValueReader.read(glyphs[index...]), !isRowOfNumbers(index)
    {
      add(.value(value), index, glyphs.count)
      return
    }
    while index < glyphs.count {
      index = readWord(at: index)
      index = skipMarkup(index)
    }
  }

  /// Whether the cell holds several numbers in a row, which 1 180 is not and 0 0 0 is.
  private func isRowOfNumbers(_ start: Int) -> Bool {
    let words = glyphs[start...].split(whereSeparator: \.isSpace)
    return words.count > 1 && words.allSatisfy { ValueReader.read($0) != nil }
      && !(words.count == 2 && words[1].count == 3 && words[0].count <= 3
        && words[0].first?.scalar != 0x30)
  }

  /// Reads the word at a place and gives the place behind it.
  private mutating func readWord(at start: Int) -> Int {
    let wordEnd = glyphs[start...].firstIndex(where: \.isSpace) ?? glyphs.count
    if let value = ValueReader.read(glyphs[start..<wordEnd]) {
      add(.value(value), start, wordEnd)
      return wordEnd
    }
    if let end = readLabels(at: start) { return end }
    let word = glyphs[start..<wordEnd]
    let isFragment = LabelFragments.standard.contains(word) && !isNumeral(word)
    add(isFragment ? .fragment : .words, start, wordEnd)
    return wordEnd
  }

  /// Whether a word is the whole cell and a numeral in characters, which may stand for a figure: 三; the
  /// number of a label has a mark beside it, 三、 or （三）.
  private func isNumeral(_ word: ArraySlice<Glyph>) -> Bool {
    word.count == glyphs.count
      && word.allSatisfy { "一二三四五六七八九十".unicodeScalars.map(\.value).contains($0.scalar) }
  }

  /// Reads labels, and the digits attached to the last, up to white space or the end; nothing
  /// where anything else stands there.
  private mutating func readLabels(at start: Int) -> Int? {
    let countBefore = tokens.count
    var index = start
    while index < glyphs.count, !glyphs[index].isSpace {
      if index > start, glyphs[index].isDigit, let end = readAttachedDigits(at: index) {
        return end
      }
      switch labels.read(at: index) {
      case .label(let match) where index > start && isRowBeforeHead(match.label):
        tokens.removeSubrange(countBefore...)
        return nil
      case .label(let match):
        add(.label(match.label, match.numbering, match.unit), match.start, match.end)
        index = match.end
      case .partial:
        add(.partial, index, glyphs.count)
        return glyphs.count
      case .none:
        let isTail = glyphs[index...].prefix { !$0.isSpace }.allSatisfy(\.isPunctuation)
        guard index > start, isTail else {
          tokens.removeSubrange(countBefore...)
          return nil
        }
        return glyphs[index...].firstIndex(where: \.isSpace) ?? glyphs.count
      }
    }
    return index
  }

  /// Whether a head follows a row's label without a gap, as in prose: 行政处罚处理决定数量39件.
  private func isRowBeforeHead(_ next: Label) -> Bool {
    guard case .label(.disclosure, _, _) = tokens.last?.kind, case .column = next else {
      return false
    }
    return true
  }

  /// Digits right behind a label, up to white space or the end: 规章000, 行政许可423.
  ///
  /// A number in front of the next label, as in 不予公开1.属于国家秘密, is none of them.
  private mutating func readAttachedDigits(at start: Int) -> Int? {
    let end = glyphs[start...].firstIndex(where: \.isSpace) ?? glyphs.count
    guard let value = ValueReader.read(glyphs[start..<end]), value.status == .reported
    else { return nil }
    add(.value(value), start, end)
    tokens[tokens.count - 1].isAttached = true
    return end
  }

  /// Behind white space and the marks of Markdown for headings and bold type.
  private func skipMarkup(_ start: Int) -> Int {
    var index = start
    while index < glyphs.count,
      glyphs[index].isSpace || glyphs[index].scalar == 0x23
        || (glyphs[index].scalar == 0x2A && glyphs.count > index + 1
          && !glyphs[index + 1].isSpace)
    {
      index += 1
    }
    return index
  }

  private mutating func add(_ kind: Token.Kind, _ start: Int, _ end: Int) {
    guard start < end else { return }
    let last = glyphs[start..<end].last { !$0.isSpace } ?? glyphs[start]
    tokens.append(Token(kind: kind, start: glyphs[start].start, end: last.end))
  }

  /// A cell that mixes labels with words is a sentence or a row of its own: everything before its
  /// last values becomes words, or the label that the words misspell.
  private func tokensOfRow() -> [Token] {
    guard tokens.contains(where: { $0.kind == .words }) else { return tokens }
    let values = tokens.reversed().prefix { if case .value = $0.kind { true } else { false } }
    let rest = tokens.dropLast(values.count)
    guard let first = rest.first, let last = rest.last else { return tokens }
    let words = glyphs.filter { $0.start >= first.start && $0.end <= last.end }
    if let label = MisspeltLabels.standard.label(for: words) {
      return [
        Token(
          kind: .label(label.label, label.numbering, .none), start: first.start, end: last.end,
          isMisspelt: true)
      ] + values.reversed()
    }
    return [Token(kind: .words, start: first.start, end: last.end)] + values.reversed()
  }
}
