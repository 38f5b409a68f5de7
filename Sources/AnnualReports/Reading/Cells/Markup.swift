import Documents

/// Marks of HTML that converters leave in cells of plain text: <br>, &nbsp;.
enum Markup {
  /// The characters with every such mark made a space.
  static func removed(from glyphs: [Glyph]) -> [Glyph] {
    guard glyphs.contains(where: { $0.scalar == 0x3C || $0.scalar == 0x26 }) else { return glyphs }
    var result: [Glyph] = []
    var index = 0
    while index < glyphs.count {
      let end = endOfMark(glyphs, at: index) ?? index
      if end > index {
        var space = glyphs[index]
        space.scalar = 0x20
        space.end = glyphs[end - 1].end
        result.append(space)
        index = end
      } else {
        result.append(glyphs[index])
        index += 1
      }
    }
    return result
  }

  /// Where the mark that begins at a place ends; nothing where none begins.
  private static func endOfMark(_ glyphs: [Glyph], at start: Int) -> Int? {
    let closing: UInt32
    switch glyphs[start].scalar {
    case 0x3C: closing = 0x3E
    case 0x26: closing = 0x3B
    default: return nil
    }
    for index in (start + 1)..<min(start + 24, glyphs.count) where start + 1 < glyphs.count {
      if glyphs[index].scalar == closing { return index > start + 1 ? index + 1 : nil }
      guard isASCII(glyphs[index].scalar) else { return nil }
    }
    return nil
  }

  private static func isASCII(_ scalar: UInt32) -> Bool { scalar > 0x20 && scalar < 0x7F }
}
