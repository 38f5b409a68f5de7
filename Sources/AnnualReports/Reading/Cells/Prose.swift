import Documents

/// Tells, at a glance, cells that are a sentence or a paragraph and hold nothing of a table.
enum Prose {
  /// Whether a cell is one word that neither begins with a label or a number, nor ends as a row of
  /// values does; it is words, however long it is read.
  ///
  /// False for a cell with white space in it, which may be a row or a whole report, and for
  /// anything that is not plainly prose.
  static func fills(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let last = text.last, last >= 0x80, !endsInFullWidthDigit(text), !hasSpace(text) else {
      return false
    }
    let head = Script.glyphs(of: UnsafeBufferPointer(rebasing: text.prefix(45)))
    guard let first = head.first, first.isHan || first.scalar == 0x22 || first.scalar == 0x28,
      head.count > 12
    else { return false }
    guard case .none = LabelReader(head).read(at: 0) else { return false }
    return ValueReader.read(head[...]) == nil && !LabelFragments.standard.contains(head.prefix(12))
  }

  private static func hasSpace(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(text)
    var start = 0
    while start < text.count {
      let end = min(start + ByteLanes.count, text.count)
      if end - start < ByteLanes.count || mayHoldSpace(ByteLanes(raw, at: start)),
        hasSpace(text, start..<end)
      {
        return true
      }
      start = end
    }
    return false
  }

  /// Whether one of the bytes is white space of ASCII or may begin other white space.
  @inline(__always)
  private static func mayHoldSpace(_ bytes: ByteLanes) -> Bool {
    !(bytes.controls | bytes.equal(to: 0x20) | bytes.equal(to: 0xE3) | bytes.equal(to: 0xC2))
      .isEmpty
  }

  private static func hasSpace(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range {
      switch text[index] {
      case 0x09...0x0D, 0x20: return true
      // The ideographic space, and the no-break space.
      case 0xE3 where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] == 0x80:
        return true
      case 0xC2 where index + 1 < text.count && text[index + 1] == 0xA0: return true
      default: continue
      }
    }
    return false
  }

  /// ０ to ９ are EF BC 90 to EF BC 99.
  private static func endsInFullWidthDigit(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count >= 3 && text[text.count - 3] == 0xEF && text[text.count - 2] == 0xBC
      && text[text.count - 1] <= 0x99
  }
}
