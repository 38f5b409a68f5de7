/// A part of a page that is navigation by its name, as long as its element is open.
struct OpenNavigation {
  let kind: NavigationMarks.Kind
  /// Its place in ``PageBlocks/isNavigation``.
  let part: Int
  /// How many elements were open when it began.
  let depth: Int
  /// How many bytes of its text stand outside links.
  var plainCount = 0

  /// Whether it is navigation: little text of its own.
  var isConfirmed: Bool { plainCount <= NavigationMarks.mostText }

  /// Whether a paragraph in it belongs to it.
  func holds(_ text: String, isPlain: Bool) -> Bool {
    kind == .navigation || !isPlain || !NavigationMarks.isTitle(text)
  }
}
