/// A cell of a table as it is drawn, before a layout turns it into text.
struct FormCell: Sendable {
  /// What a cell is there for.
  enum Role: Sendable {
    /// A label of a row or of a column.
    case label
    /// A value, which may be blank.
    case value
    /// No cell of its own: the lower part of a cell that spans several rows.
    case covered
  }

  /// The text; a line feed in a label is a place where the cell was too narrow.
  var text: String
  let role: Role
  /// How many columns it takes.
  let span: Int

  init(_ text: String, _ role: Role = .label, span: Int = 1) {
    self.text = text
    self.role = role
    self.span = span
  }

  static func covered(_ span: Int = 1) -> FormCell {
    FormCell("", .covered, span: span)
  }

  /// The text on a single line.
  var line: String {
    role == .value || !text.utf8.contains(0x0A)
      ? text : String(text.map { $0 == "\n" ? " " : $0 })
  }
}
