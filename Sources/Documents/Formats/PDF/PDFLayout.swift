/// Rebuilds paragraphs and the rows of tables from the places of words and of lines.
///
/// 1. Where lines draw a table, its cells are known, and each word stands in one (``PDFGrids``).
/// 2. Of the rest, words close together in a line are one piece of text (``PDFRuns``); page numbers
///    are dropped (``PDFPageEdges``).
/// 3. Pieces that look like values and stand at one height are a row's values (``PDFBand``).
/// 4. All other pieces are grouped to cells and paragraphs by the heights of the values beside them
///    (``PDFCells``), so that a label wrapped around its values is one cell in their row.
/// 5. Values in the same columns, below the same heads, are a block; a row of a block that lacks
///    the value of a column gets a blank cell there (``PDFColumns``). Blocks go on across pages.
struct PDFLayout {
  private var builder = DocumentBuilder()

  /// A row or a paragraph with its place in the document.
  private struct Piece {
    var page: Int
    var height: Double
    var content: Content

    enum Content {
      case ruled(PDFGridRow)
      case unruled(PDFRow, PDFColumns)
    }
  }

  /// Lays out pages.
  ///
  /// - Parameter rules: the lines of each page, as far as they are known.
  static func document(of pages: [PDFPage], rules: [[PDFRule]] = []) -> Document {
    let grids = PDFGrids(pages, rules: rules)
    let ruled = grids.rows.map { Piece(page: $0.page, height: $0.top, content: .ruled($0)) }
    let pieces = ruled + unruled(grids.rest, heights: pages.map(\.height))
    let order = pieces.indices.sorted {
      (pieces[$0].page, pieces[$0].height, $0) < (pieces[$1].page, pieces[$1].height, $1)
    }
    var layout = PDFLayout()
    for index in order { layout.write(pieces[index].content) }
    return layout.builder.finish()
  }

  private static func unruled(_ words: [[PDFBox]], heights: [Double]) -> [Piece] {
    let runs = PDFPageEdges.removed(from: words.map(PDFRuns.joined), heights: heights)
      .flatMap { $0 }
    let texts = runs.filter { !PDFValue.isOneOrCut($0.text) }
    let values = runs.filter { PDFValue.isOneOrCut($0.text) }
    let bands = PDFBand.bands(of: values, beside: texts)
    let cells = PDFCells.cells(of: texts, beside: bands)
    let rows = PDFDoubts.marked(PDFRow.rows(of: cells, bands))
    return PDFBlock.blocks(of: rows).flatMap { block in
      let columns = PDFColumns(block)
      return block.rows.map { row in
        Piece(page: row.page, height: row.middle, content: .unruled(row, columns))
      }
    }
  }

  private mutating func write(_ content: Piece.Content) {
    switch content {
    case .ruled(let row):
      builder.beginRow()
      for cell in row.cells { builder.cell(cell.text, column: cell.column) }
      builder.endRow()
    case .unruled(let row, let columns): write(row, columns)
    }
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
