import Documents

/// Reads labels in a cell's characters.
struct LabelReader {
  /// A label in a text.
  struct Match {
    var label: Label
    var numbering: Numbering
    /// The unit that a bracket behind the label names, as in （单位：万元）.
    var unit: ValueUnit
    /// Where it begins, its number included.
    var start: Int
    /// Where it and the brackets behind it end.
    var end: Int
  }

  /// What stands at a place.
  enum Outcome {
    /// A label.
    case label(Match)
    /// The text ends before the label can be told: 行政, 总.
    case partial
    /// No label.
    case none
  }

  let glyphs: [Glyph]
  private let tree = LabelTree.standard

  init(_ glyphs: [Glyph]) { self.glyphs = glyphs }

  /// What stands at a place, with or without a number in front.
  func read(at start: Int) -> Outcome {
    let (numbering, afterNumber) = numbering(at: start)
    if let match = article(at: afterNumber, from: start) { return .label(match) }
    return walk(from: afterNumber, start: start, numbering)
  }

  /// The last of the numbers in front of a label: （一） of 三、（一）.
  private func numbering(at start: Int) -> (numbering: Numbering, end: Int) {
    var (numbering, end) = Numbering.read(glyphs, at: start)
    while numbering.style != .none {
      let next = Numbering.read(glyphs, at: end)
      guard next.numbering.style != .none else { break }
      (numbering, end) = next
    }
    return (numbering, end)
  }

  private func walk(from first: Int, start: Int, _ numbering: Numbering) -> Outcome {
    var node = LabelTree.root
    var index = first
    var best: Match?
    while index < glyphs.count {
      let glyph = glyphs[index]
      if let child = tree.child(of: node, by: glyph.scalar) {
        node = child
        index += 1
      } else if glyph.scalar == 0x28, node != LabelTree.root, tree.label(at: node) != nil {
        if case .suits = best?.label, let forum = forum(inBracketAt: index, after: start) {
          return .label(forum)
        }
        let note = bracket(at: index)
        index = note.end
        if note.unit != .none { best?.unit = note.unit }
        best?.end = index
        continue
      } else if node != LabelTree.root, glyph.isSpace || glyph.isPunctuation {
        index += 1
        continue
      } else {
        break
      }
      if let label = tree.label(at: node) {
        let unit = best?.unit ?? .none
        best = Match(label: label, numbering: numbering, unit: unit, start: start, end: index)
      }
    }
    if let best { return .label(withClosingQuote(withUnit(best))) }
    let hasText = node != LabelTree.root || index > start || isNumberCutOff(at: start)
    return hasText && (index == glyphs.count || index == start) ? .partial : .none
  }

  /// Whether nothing but an open bracket and a number is left: （七.
  private func isNumberCutOff(at start: Int) -> Bool {
    guard glyphs.count - start <= 8 else { return false }
    let rest = glyphs[start...].filter { !$0.isSpace }
    guard rest.count <= 2, rest.first?.scalar == 0x28 else { return false }
    return rest.count == 1 || Numbering.hanNumber(rest[1].scalar) != nil || rest[1].isDigit
  }

  /// Takes a closing quote or a colon behind the label: 危及“三安全一稳定”, 行政许可：.
  private func withClosingQuote(_ match: Match) -> Match {
    var match = match
    while match.end < glyphs.count, [0x22, 0x3A].contains(glyphs[match.end].scalar) {
      match.end += 1
    }
    return match
  }

  /// Takes a unit that stands behind a label without brackets: 本年收费金额单位:万元.
  private func withUnit(_ match: Match) -> Match {
    var match = match
    var index = match.end
    while index < glyphs.count, glyphs[index].isSpace || glyphs[index].scalar == 0x3A { index += 1 }
    guard index + 1 < glyphs.count, glyphs[index].scalar == 0x5355,
      glyphs[index + 1].scalar == 0x4F4D
    else { return match }
    let end = glyphs[index...].firstIndex { $0.scalar == 0x5143 }.map { $0 + 1 } ?? glyphs.count
    match.unit = ValueUnit.named(in: glyphs[index..<end])
    match.end = end
    return match
  }

  /// The forum that a bracket behind 行政诉讼 names: 行政诉讼（复议后起诉）.
  private func forum(inBracketAt open: Int, after start: Int) -> Match? {
    guard case .label(var match) = read(at: open + 1), case .forum = match.label else { return nil }
    match.start = start
    match.end = bracket(at: open).end
    return match
  }

  /// A bracket with all that it holds, to the end where it is not closed.
  private func bracket(at open: Int) -> (end: Int, unit: ValueUnit) {
    var depth = 0
    var index = open
    while index < glyphs.count {
      if glyphs[index].scalar == 0x28 { depth += 1 }
      if glyphs[index].scalar == 0x29 { depth -= 1 }
      index += 1
      if depth == 0 { break }
    }
    return (index, ValueUnit.named(in: glyphs[open..<index]))
  }

  /// 第二十条第（一）项 in all its spellings, up to its last character or the end of the word.
  private func article(at first: Int, from start: Int) -> Match? {
    // Most texts do not begin with 第.
    guard first < glyphs.count, glyphs[first].scalar == 0x7B2C || glyphs[first].isSpace
    else { return nil }
    var wanted = "第二十".unicodeScalars.map(\.value)[...]
    var index = first
    while let next = wanted.first, index < glyphs.count {
      if glyphs[index].scalar == next {
        wanted.removeFirst()
      } else if !glyphs[index].isSpace {
        return nil
      }
      index += 1
    }
    guard wanted.isEmpty, let (number, end) = articleItem(from: index) else { return nil }
    let block: FormUse.Block? =
      switch number {
      case 1: .article1
      case 5: .article5
      case 6: .article6
      case 8: .article8
      case 9: .article9
      default: nil
      }
    return Match(label: .article(block), numbering: .none, unit: .none, start: start, end: end)
  }

  /// The item's number behind 第二十 and 条, and where the article ends; 0 where it is cut off.
  private func articleItem(from start: Int) -> (number: UInt8, end: Int)? {
    var index = start
    var number: UInt8 = 0
    var hasArticle = false
    while index < glyphs.count {
      let scalar = glyphs[index].scalar
      if scalar == 0x6761 {  // 条
        hasArticle = true
      } else if hasArticle, number == 0, let item = Numbering.hanNumber(scalar) {
        number = item
      } else if hasArticle, number == 0, scalar >= 0x31, scalar <= 0x39 {
        number = UInt8(scalar - 0x30)
      } else if number > 0, scalar == 0x9879 || scalar == 0x6392 || scalar == 0x6B3E {  // 项排款
        return (number, index + 1)
      } else if !(glyphs[index].isSpace || glyphs[index].isPunctuation || scalar == 0x7B2C
        || Numbering.hanNumber(scalar) != nil)
      {
        return nil
      }
      index += 1
    }
    return hasArticle ? (number, index) : nil
  }
}
