/// What stands at one height: labels and values of a row, heads, or a paragraph.
struct PDFRow {
  /// The texts from left to right.
  var cells: [PDFCell] = []
  /// The values from left to right.
  var values: [PDFBox] = []
  /// The page, from 0.
  private(set) var page: Int
  /// The height of its middle.
  private(set) var middle: Double

  /// Where the values begin.
  var firstValue: Double { values.first?.left ?? .infinity }
  /// Where the labels in front of the values end.
  var labelEnd: Double {
    cells.filter { $0.left < firstValue }.reduce(0) { max($0, $1.right) }
  }

  /// The label next to the values; nothing where there is none.
  var label: String? { cells.last { $0.left < firstValue }?.text }

  /// The rows of a document in reading order.
  static func rows(of cells: [PDFCell], _ bands: [PDFBand]) -> [PDFRow] {
    var rows = bands.map { PDFRow(values: $0.values, page: $0.page, middle: $0.middle) }
    for cell in cells { if let band = cell.band { rows[band].cells.append(cell) } }
    var heads: [PDFRow] = []
    let order = { (first: PDFCell, second: PDFCell) in
      (first.page, first.middle, first.left) < (second.page, second.middle, second.left)
    }
    for cell in cells.filter({ $0.band == nil }).sorted(by: order) {
      if let last = heads.last, last.page == cell.page,
        abs(last.middle - cell.middle) < 0.4 * cell.typeSize
      {
        heads[heads.count - 1].cells.append(cell)
      } else {
        heads.append(PDFRow(cells: [cell], page: cell.page, middle: cell.middle))
      }
    }
    rows = rows + heads
    for index in rows.indices { rows[index].cells.sort { $0.left < $1.left } }
    return rows.sorted { ($0.page, $0.middle, $0.firstValue) < ($1.page, $1.middle, $1.firstValue) }
  }

  private init(cells: [PDFCell] = [], values: [PDFBox] = [], page: Int, middle: Double) {
    self.cells = cells
    self.values = values
    self.page = page
    self.middle = middle
  }
}
