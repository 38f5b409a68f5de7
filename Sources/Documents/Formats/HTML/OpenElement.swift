/// An element that has begun and not yet ended.
struct OpenElement {
  let element: HTMLElement
  /// Whether it ends the line that it ends in.
  let isBlock: Bool
  /// Whether its text is not to be seen.
  let isInvisible: Bool
  /// How many paragraphs and cells there were when it began.
  let partsBefore: Int
  /// For a cell its number, for a table how many tables were open with it.
  var mark = 0
}
