/// Rows of values below the same heads, and the heads themselves.
struct PDFBlock {
  /// All rows, heads included, in reading order.
  private(set) var rows: [PDFRow] = []

  /// The rows with values.
  var valueRows: [PDFRow] { rows.filter { !$0.values.isEmpty } }

  /// Cuts a document into blocks: before the heads that follow values.
  ///
  /// A text between rows is a head if it stands over values, and otherwise the label of a group of
  /// rows, or of a row without values.
  static func blocks(of rows: [PDFRow]) -> [PDFBlock] {
    var blocks: [PDFBlock] = []
    var block = PDFBlock()
    for row in rows {
      if row.values.isEmpty, block.standsOverValues(row) {
        blocks.append(block)
        block = PDFBlock()
      }
      block.rows.append(row)
    }
    return blocks + [block]
  }

  private func standsOverValues(_ row: PDFRow) -> Bool {
    let values = valueRows
    guard !values.isEmpty else { return false }
    let zone = values.reduce(.infinity) { min($0, $1.firstValue) }
    return row.cells.contains { $0.right > zone }
  }
}
