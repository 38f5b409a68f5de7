/// A line of a paragraph while it is being filled.
struct LineBuilder {
  private let indent: Int
  private var content = ""
  private var used = 0

  /// The columns behind the indent, 2 at least.
  let room: Int

  init(indent: Int, width: Int) {
    self.indent = indent
    room = max(2, width - indent)
  }

  var isEmpty: Bool { content.isEmpty }

  /// The line with its indent; nothing for an empty one.
  var text: String { isEmpty ? "" : String(repeating: " ", count: indent) + content }

  /// Whether a piece can be appended, with the spaces before it.
  func fits(_ piece: LinePiece) -> Bool {
    used + spaces(before: piece) + piece.width <= room
  }

  mutating func append(_ piece: LinePiece) {
    used += spaces(before: piece) + piece.width
    content += String(repeating: " ", count: spaces(before: piece)) + piece.text
  }

  /// The spaces before a piece, none at the start of the line.
  private func spaces(before piece: LinePiece) -> Int {
    isEmpty ? 0 : piece.spaces
  }
}
