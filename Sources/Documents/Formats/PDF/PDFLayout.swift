/// Rebuilds paragraphs and the rows of tables from the places of words.
///
/// 1. Words close together in a line are one piece of text (``PDFRuns``); page numbers are dropped
///    (``PDFPageEdges``).
/// 2. Pieces that look like values and stand at one height are a row's values (``PDFBand``).
/// 3. All other pieces are grouped to cells and paragraphs by the heights of the values beside them
///    (``PDFCells``), so that a label wrapped around its values is one cell in their row.
/// 4. Values in the same columns, below the same heads, are a block; a row of a block that lacks
///    the value of a column gets a blank cell there (``PDFColumns``). Blocks go on across pages.
struct PDFLayout {
  private var builder = DocumentBuilder()

  /// Lays out pages.
  static func document(of pages: [PDFPage]) -> Document {
    let runs = PDFPageEdges.withoutNumbers(
      pages.map { PDFRuns.joined($0.words) }, heights: pages.map(\.height)
    ).flatMap { $0 }
    let texts = runs.filter { !PDFValue.isOne($0.text) }
    let bands = PDFBand.bands(of: runs.filter { PDFValue.isOne($0.text) }, beside: texts)
    let cells = PDFCells.cells(of: texts, beside: bands)
    var layout = PDFLayout()
    for block in PDFBlock.blocks(of: PDFRow.rows(of: cells, bands)) { layout.write(block) }
    return layout.builder.finish()
  }

  private mutating func write(_ block: PDFBlock) {
    let columns = PDFColumns(block)
    for row in block.rows { write(row, columns) }
  }

  private mutating func write(_ row: PDFRow, _ columns: PDFColumns) {
    if row.values.isEmpty, row.cells.count == 1, let cell = row.cells.first {
      builder.paragraph(cell.text)
      return
    }
    builder.beginRow()
    for cell in columns.cells(of: row) { builder.cell(cell.text, column: cell.column) }
    builder.endRow()
  }
}
