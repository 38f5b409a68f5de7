/// Markdown with every column of the grid.
struct MarkdownGrid: TableStyle {
  /// Whether the line of dashes follows the first row.
  let hasRule: Bool
  /// Whether cells are set off by many spaces.
  let pads: Bool

  func write(_ table: FormTable, to page: inout Page) {
    for (index, row) in table.rows.enumerated() {
      page.text += "|"
      for cell in row.cells { write(cell, to: &page.text) }
      page.text += "\n"
      if hasRule, index == 0 {
        page.text += "|" + String(repeating: "---|", count: table.width) + "\n"
      }
      let isWide = row.cells.contains { $0.role == .label && $0.span > 1 }
      page.noteEdges(of: row, padding: isWide ? 1 : 0)
    }
  }

  private func write(_ cell: FormCell, to text: inout String) {
    let margin = pads && cell.role == .value ? "      " : ""
    text += cell.text.isEmpty ? "  |" : " \(margin)\(cell.line) |"
    text += String(repeating: "  |", count: cell.span - 1)
  }
}

/// Markdown whose rows are broken at every cell.
struct MarkdownBroken: TableStyle {
  func write(_ table: FormTable, to page: inout Page) {
    for row in table.rows {
      page.text += "| \n"
      let cells = row.cells.filter { $0.role != .covered }
      for (index, cell) in cells.enumerated() {
        page.text += cell.text.isEmpty ? "  | " : " \(cell.line)  | "
        if index == cells.count - 1 {
          page.text += String(repeating: "|", count: max(0, table.width - cells.count))
        }
        page.text += "\n"
      }
    }
  }
}
