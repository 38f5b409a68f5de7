import Documents

/// Tells, at a glance, cells that are a sentence or a paragraph and hold nothing of a table.
enum Prose {
  /// Whether a cell is one word that neither begins with a label or a number, nor ends as a row of
  /// values does; it is words, however long it is read.
  ///
  /// False for a cell with white space in it, which may be a row or a whole report, and for
  /// anything that is not plainly prose.
  static func fills(_ text: Span<UInt8>) -> Bool {
    canFill(text) && begins(text.extracting(first: longestHead))
  }

  /// Whether a cell is one word that does not end as a row of values does.
  static func canFill(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0, text[text.count - 1] >= 0x80, !endsInFullWidthDigit(text) else {
      return false
    }
    return !hasSpace(text)
  }

  /// How many bytes of a cell decide whether it begins as prose does.
  static let longestHead = 45

  /// Whether the head of a cell begins neither with a label nor with a number, but for a year's.
  static func begins(_ bytes: Span<UInt8>) -> Bool {
    let head = Script.glyphs(of: bytes)
    guard let first = head.first, head.count > 12,
      first.isHan || first.scalar == 0x22 || first.scalar == 0x28 || isYear(head)
    else { return false }
    guard case .none = LabelReader(head).read(at: 0) else { return false }
    return ValueReader.read(head[...]) == nil && !LabelFragments.standard.contains(head.prefix(12))
  }

  /// Whether four digits and 年 begin it.
  private static func isYear(_ head: [Glyph]) -> Bool {
    head.prefix(4).allSatisfy(\.isDigit) && head[4].scalar == 0x5E74
  }

  /// Whether white space stands in a text: of ASCII, the ideographic or the no-break space.
  private static func hasSpace(_ text: Span<UInt8>) -> Bool {
    var place = 0
    while place + ByteLanes.threeCount <= text.count {
      let (bytes, next, last) = ByteLanes.three(text, at: place)
      let ideographic = bytes.equal(to: 0xE3) & next.equal(to: 0x80) & last.equal(to: 0x80)
      let noBreak = bytes.equal(to: 0xC2) & next.equal(to: 0xA0)
      // A control character that is no space needs a closer look.
      if !(bytes.controls | bytes.equal(to: 0x20) | ideographic | noBreak).isEmpty,
        hasSpace(text, place..<(place + ByteLanes.count))
      {
        return true
      }
      place += ByteLanes.count
    }
    return hasSpace(text, place..<text.count)
  }

  private static func hasSpace(_ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range {
      switch text[index] {
      case 0x09...0x0D, 0x20: return true
      // The ideographic space, and the no-break space.
      case 0xE3
      where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x80:
        return true
      case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: return true
      default: continue
      }
    }
    return false
  }

  /// ０ to ９ are EF BC 90 to EF BC 99.
  private static func endsInFullWidthDigit(_ text: Span<UInt8>) -> Bool {
    text.count >= 3 && text[text.count - 3] == 0xEF && text[text.count - 2] == 0xBC
      && text[text.count - 1] <= 0x99
  }
}
