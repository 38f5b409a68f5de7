/// Cells parted by blank lines; a blank cell is one line feed more, a broken head two cells.
struct BlankLines: TableStyle {
  func write(_ table: FormTable, to page: inout Page) {
    for row in table.rows {
      for cell in row.cells where cell.role != .covered {
        guard !cell.text.isEmpty else {
          page.text += "\n"
          continue
        }
        let indent = cell.role == .value && page.random.chance(5) ? " " : ""
        for piece in cell.text.split(separator: "\n") { page.text += indent + piece + "\n\n" }
      }
    }
  }
}
