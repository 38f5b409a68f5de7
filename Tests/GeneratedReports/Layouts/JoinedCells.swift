/// The cells of a row joined by a separator; blank cells are lost.
struct JoinedCells: TableStyle {
  let separator: String
  let end: String

  func write(_ table: FormTable, to page: inout Page) {
    for row in table.rows {
      let isLineEach = separator == "\n"
      let texts = row.cells.lazy.map { isLineEach ? $0.text : $0.line }.filter { !$0.isEmpty }
      guard !texts.isEmpty else { continue }
      page.text += texts.joined(separator: separator) + end
    }
  }
}

/// Cells with pipes between them, all on the line of the whole report.
struct SingleLineCells: TableStyle {
  func write(_ table: FormTable, to page: inout Page) {
    for row in table.rows {
      for cell in row.cells where cell.role != .covered {
        page.text += cell.text.isEmpty ? "| " : cell.line + " | "
      }
    }
  }
}
