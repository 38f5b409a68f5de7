/// A table in plain text, aligned by display width, with two spaces between its columns.
///
/// Unseen characters in cells are made visible, line breaks among them, so that a row stays a line.
/// Cells that are too wide end in `…`. No line ends in spaces.
public struct TextTable: Sendable {
  /// The columns from left to right.
  public let columns: [TextColumn]

  /// The line under the headings.
  public let rule: HeadingRule

  /// How many spaces stand before each line.
  public let indent: Int

  private var rows: [[String]] = []

  /// A table without rows.
  public init(columns: [TextColumn], rule: HeadingRule = .line, indent: Int = 0) {
    self.columns = columns
    self.rule = rule
    self.indent = indent
  }

  /// Whether there are no rows.
  public var isEmpty: Bool { rows.isEmpty }

  /// Appends a row of as many cells as there are columns.
  ///
  /// - Precondition: The number of cells is right.
  public mutating func append(_ cells: [String]) {
    precondition(cells.count == columns.count, "a row has as many cells as the table has columns")
    rows.append(zip(cells, columns).map(fitted))
  }

  /// Appends the lines of the table to `output`.
  ///
  /// Headings and the line under them come only if there is a heading; without columns, nothing.
  public func write(to output: inout TextOutput) {
    guard !columns.isEmpty else { return }
    let headings = columns.map { fitted($0.heading, $0) }
    let widths = columns.indices.map { column in
      rows.reduce(DisplayWidth.of(headings[column])) { max($0, DisplayWidth.of($1[column])) }
    }
    if headings.contains(where: { !$0.isEmpty }) {
      writeLine(headings, widths: widths, to: &output)
      if let character = rule.character {
        let lines = widths.map { String(repeating: character, count: $0) }
        writeLine(lines, widths: widths, to: &output)
      }
    }
    for row in rows { writeLine(row, widths: widths, to: &output) }
  }

  private func fitted(_ cell: String, _ column: TextColumn) -> String {
    let visible = TerminalText.escaped(cell)
    return column.maximumWidth.map { DisplayWidth.truncated(visible, to: $0) } ?? visible
  }

  private func writeLine(_ cells: [String], widths: [Int], to output: inout TextOutput) {
    // Spaces are written when something follows them.
    var spaces = indent
    for (column, cell) in cells.enumerated() {
      let free = widths[column] - DisplayWidth.of(cell)
      if columns[column].alignment == .right { spaces += free }
      if !cell.isEmpty {
        output.append(byte: UInt8(ascii: " "), count: spaces)
        output.append(cell)
        spaces = 0
      }
      if columns[column].alignment == .left { spaces += free }
      spaces += 2
    }
    output.append(byte: UInt8(ascii: "\n"))
  }
}
