/// A row a line, pipes between cells.
struct PipeRows: TableStyle {
  /// Whether the row is filled up to the width of the table with a run of pipes.
  private let pads: Bool
  /// Whether a cell covered from above leaves an empty cell at the start of a row with values.
  private let showsCovered: Bool

  init(pads: Bool, showsCovered: Bool) {
    self.pads = pads
    self.showsCovered = showsCovered
  }

  init(random: inout SeededRandom) {
    self.init(pads: random.chance(70), showsCovered: false)
  }

  func write(_ table: FormTable, to page: inout Page) {
    for row in table.rows {
      var line = ""
      var count = 0
      for cell in row.cells {
        if cell.role == .covered {
          guard showsCovered, row.isData else { continue }
        }
        Pipes.append(cell.line, to: &line, joinsRuns: !showsCovered)
        count += 1
      }
      if pads { for _ in count..<max(count, table.width) { Pipes.append("", to: &line) } }
      page.text += line + "\n"
    }
  }
}
