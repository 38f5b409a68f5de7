/// A cell a line, begun by a tab; an empty cell is a lone tab, and a blank line ends a row.
struct TabCells: TableStyle {
  func write(_ table: FormTable, to page: inout Page) {
    for row in table.rows {
      for cell in row.cells { page.text += "\t" + wrapped(cell, &page.random) + "\n" }
      page.text += "\n"
    }
  }

  /// The text of a cell, a short label now and then broken over several lines.
  private func wrapped(_ cell: FormCell, _ random: inout SeededRandom) -> String {
    guard cell.role == .label, cell.text.utf8.count < 24, random.chance(8) else { return cell.text }
    let (first, second) = TextWrap.halves(of: cell.line)
    return second.isEmpty || second.first == " " ? cell.text : first + "\n" + second
  }
}
