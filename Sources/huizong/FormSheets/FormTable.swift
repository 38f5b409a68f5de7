internal import AnnualReports

/// A cell of an official table: words of the form, or the place of a figure.
struct FormCell: Hashable, Sendable {
  /// What stands in a cell.
  enum Content: Hashable, Sendable {
    case label(String)
    case figure(Indicator)
  }

  let content: Content
  /// How many columns and rows it covers, at least 1.
  var columns = 1
  var rows = 1
  /// Whether it is a heading of columns.
  var isHead = false

  /// A cell with words of the form.
  static func label(_ text: String, columns: Int = 1, rows: Int = 1) -> FormCell {
    FormCell(content: .label(text), columns: columns, rows: rows)
  }

  /// A heading of columns.
  static func head(_ text: String, columns: Int = 1, rows: Int = 1) -> FormCell {
    FormCell(content: .label(text), columns: columns, rows: rows, isHead: true)
  }

  /// A cell for a figure.
  static func figure(_ indicator: Indicator, columns: Int = 1) -> FormCell {
    FormCell(content: .figure(indicator), columns: columns)
  }
}

/// One of the form's tables: its heading and its rows, with merged cells.
///
/// As in HTML, a row holds the cells that begin in it.
struct FormTable: Sendable {
  let heading: String
  let columnCount: Int
  let rows: [[FormCell]]

  /// The rows with one entry for each column; a merged cell stands in its first place, nil in the
  /// others.
  var grid: [[FormCell?]] {
    var grid: [[FormCell?]] = []
    /// How many rows below each column are covered by a cell above.
    var covered = Array(repeating: 0, count: columnCount)
    for row in rows {
      var line = [FormCell?](repeating: nil, count: columnCount)
      var column = 0
      var below = covered.map { max(0, $0 - 1) }
      for cell in row {
        while column < columnCount, covered[column] > 0 { column += 1 }
        guard column < columnCount else { break }
        line[column] = cell
        let end = min(columnCount, column + cell.columns)
        for place in column..<end { below[place] = cell.rows - 1 }
        column = end
      }
      grid.append(line)
      covered = below
    }
    return grid
  }
}

/// The three tables of an edition of the form.
struct FormSheet: Sendable {
  let form: Form
  let tables: [FormTable]

  init(_ form: Form) {
    self.form = form
    tables = [DisclosureSheet.table(form), RequestSheet.table(form), DisputeSheet.table]
  }
}
