/// A paragraph of running text.
struct PageParagraph {
  /// The text, white space folded; empty for an empty line.
  var text: String
  /// The part of the page that it stands in, if that may be navigation: a place in
  /// ``PageBlocks/isNavigation``.
  var part: Int?
  /// Whether it is a link to a report, such as those of other years, with no more beside it than a
  /// date: the title of another page and not of this one.
  var isPointer = false

  /// Whether nothing but white space stands in it.
  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }
}
