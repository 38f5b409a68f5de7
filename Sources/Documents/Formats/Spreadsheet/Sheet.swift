/// The cells of a sheet, as far as they are stored.
struct Sheet {
  private var rows: [Int: [(column: Int, text: String)]] = [:]
  private var merges: [SheetRange] = []

  /// Merged cells beyond this number are no form's.
  private static let mostMerges = 4096
  /// Blank cells that are kept between two that are not.
  private static let longestGap = 256

  /// Takes a cell.
  mutating func add(_ text: String, _ place: SheetPlace) {
    rows[place.row, default: []].append((place.column, text))
  }

  /// Takes a merged cell.
  mutating func merge(_ range: SheetRange) {
    if merges.count < Self.mostMerges { merges.append(range) }
  }

  /// Writes the rows in order; a row without text is an empty paragraph.
  func write(to builder: inout DocumentBuilder) {
    for row in rows.keys.sorted() {
      let cells = cells(ofRow: row)
      if cells.allSatisfy(\.text.isEmpty) {
        builder.paragraph("")
      } else {
        builder.beginRow()
        for cell in cells { builder.cell(cell.text, column: cell.column) }
        builder.endRow()
      }
    }
  }

  /// The cells of a row that are shown, with the blank ones between them; a stored cell at the end
  /// counts though it is blank, for it has borders.
  private func cells(ofRow row: Int) -> [(column: Int, text: String)] {
    var cells: [(column: Int, text: String)] = []
    let merges = merges.filter { $0.first.row <= row && row <= $0.last.row }
    let stored = rows[row, default: []].sorted { $0.column < $1.column }
    var next = stored.first?.column ?? 0
    for cell in stored where cell.column >= next {
      if cell.column - next <= Self.longestGap {
        for column in next..<cell.column { cells.append((column, "")) }
      }
      cells.append(cell)
      next = cell.column + 1
    }
    return cells.filter { cell in
      !merges.contains { $0.covers(SheetPlace(row: row, column: cell.column)) }
    }
  }
}
