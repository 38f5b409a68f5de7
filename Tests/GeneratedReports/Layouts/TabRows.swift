/// A row a line, tabs between cells.
///
/// A label that spans several columns leaves empty cells beside it or at the end of its row; a
/// page break makes the rows before it lose the cells that are covered from above.
struct TabRows: TableStyle {
  /// How many of the empty cells of a spanning label stand at the end of the row.
  private let trailing: Int
  /// Whether the rows of table two are filled up to the width of the table.
  private let pads: Bool
  private let hasPageBreaks: Bool

  init(random: inout SeededRandom) {
    trailing = [1, 1, 0, 2][random.below(4)]
    pads = random.chance(50)
    hasPageBreaks = random.chance(60)
  }

  func write(_ table: FormTable, to page: inout Page) {
    let heads = table.kind == .disclosure ? 2 : 4
    let breaks = hasPageBreaks && table.kind != .disputes
    let breakRow = breaks ? page.random.within(heads...(table.rows.count - 1)) : -1
    let shifted = table.kind == .requests ? page.random.below(4) : 0
    for (index, row) in table.rows.enumerated() {
      let isShifted = row.isData && index > breakRow - shifted && index <= breakRow
      page.text += line(row, table, isShifted, &page)
      page.text += index == breakRow ? "\n\n" : "\n"
    }
  }

  private func line(
    _ row: FormRow, _ table: FormTable, _ isShifted: Bool, _ page: inout Page
  ) -> String {
    guard table.kind == .requests else { return plainLine(row, table) }
    var line = ""
    var atEnd = 0
    var dropped = 0
    for (index, cell) in row.cells.enumerated() {
      if isShifted, cell.role == .covered {
        dropped += cell.span
        continue
      }
      if index > dropped { line += "\t" }
      line += cell.line
      let empty = cell.span - 1 + (cell.role == .label ? dropped : 0)
      let isLabel = row.isData ? cell.role == .label : index == 0
      let held = isLabel ? min(trailing, empty) : 0
      atEnd += held
      line += String(repeating: "\t", count: empty - held)
      if row.isData { page.noteEdges(of: row, padding: isLabel ? empty : 0) }
    }
    return line + String(repeating: "\t", count: atEnd)
  }

  private func plainLine(_ row: FormRow, _ table: FormTable) -> String {
    var line = ""
    for (index, cell) in row.cells.enumerated() {
      let isLast = index == row.cells.count - 1
      line += index > 0 ? "\t" + cell.line : cell.line
      let isKept = !isLast || pads || table.kind == .disputes
      if isKept { line += String(repeating: "\t", count: cell.span - 1) }
    }
    return line
  }
}
