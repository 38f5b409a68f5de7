import Documents

/// A cell that ends with the beginning of a label, of which the next cell may hold the rest.
struct HalfLabel {
  let cell: Cell
  /// Whether it holds nothing else.
  let isBare: Bool

  /// Nothing where the last token of the cell is no such beginning.
  init?(_ cell: Cell, last: Token?, isBare: Bool) {
    guard last?.kind == .partial else { return nil }
    self.cell = cell
    self.isBare = isBare
  }

  /// The tokens of a stretch of text, bars between its cells left out; none of one that is too long
  /// for a label.
  static func tokens(
    from start: UInt32, to end: UInt32, of text: Span<UInt8>
  ) -> [Token] {
    let range = Int(start)..<Int(max(start, end))
    guard range.count <= Lexicon.longestKey else { return [] }
    var glyphs = Script.glyphs(of: text.extracting(range))
    for index in glyphs.indices where glyphs[index].scalar == 0x7C { glyphs[index].scalar = 0x20 }
    return CellReader.tokens(of: glyphs, byteCount: range.count)
  }
}
