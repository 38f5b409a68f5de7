/// The lines of a row in the text layer of a PDF.
enum PagedRow {
  /// The cells of a row on one line, without those that are blank.
  static func joined(_ row: FormRow) -> String {
    line(row.cells.map(\.line))
  }

  /// The values of a row that are not blank.
  static func numbers(of row: FormRow) -> [String] {
    row.values.filter { !$0.isEmpty }
  }

  /// Texts on one line, without those that are empty.
  static func line(_ texts: [String]) -> String {
    texts.lazy.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
