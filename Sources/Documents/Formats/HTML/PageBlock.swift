/// A piece of a page in reading order.
enum PageBlock {
  case paragraph(PageParagraph)
  case table(PageTable)
}

/// A paragraph of running text.
struct PageParagraph {
  /// The text, white space folded; empty for an empty line.
  var text: String
  /// The part of the page that it stands in, if that may be navigation: a place in
  /// ``PageBlocks/isNavigation``.
  var part: Int?

  /// Whether nothing but white space stands in it.
  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}

/// A table as it is written: rows of cells with their spans.
struct PageTable {
  var rows: [[PageCell]] = []

  /// How many cells it has.
  var cellCount: Int { rows.reduce(0) { $0 + $1.count } }
}

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

  /// The text of its paragraphs, parted by spaces.
  var text: String {
    var texts: [String] = []
    for case .paragraph(let paragraph) in blocks where !paragraph.text.isEmpty {
      texts.append(paragraph.text)
    }
    return texts.count == 1 ? texts[0] : texts.joined(separator: " ")
  }
}

/// The pieces of a page in reading order.
struct PageBlocks {
  var blocks: [PageBlock] = []
  /// For each part of the page that is called navigation whether it is.
  var isNavigation: [Bool] = []
}
