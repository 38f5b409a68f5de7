/// A cell of a table with what stands in it.
struct PageCell {
  /// How many columns it spans, at least 1.
  var columnSpan = 1
  /// How many rows it spans, at least 1; rows that the table does not have do not matter.
  var rowSpan = 1
  var blocks: [PageBlock] = []

  /// Whether nothing but white space stands in it.
  var isBlank: Bool {
    blocks.allSatisfy { block in
      if case .paragraph(let paragraph) = block { return paragraph.isBlank }
      return false
    }
  }

  /// Whether a link to another report stands in it.
  var holdsPointer: Bool {
    blocks.contains { block in
      if case .paragraph(let paragraph) = block { return paragraph.isPointer }
      return false
    }
  }

  /// The text of its paragraphs, parted by spaces.
  var text: String {
    var texts: [String] = []
    for case .paragraph(let paragraph) in blocks where !paragraph.text.isEmpty {
      texts.append(paragraph.text)
    }
    return texts.count == 1 ? texts[0] : texts.joined(separator: " ")
  }
}
