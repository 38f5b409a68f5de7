/// What stands at one height: labels and values of a row, heads, or a paragraph.
struct PDFRow {
  /// The texts from left to right.
  var cells: [PDFCell] = []
  /// The values from left to right.
  var values: [PDFBox] = []
  private var page: Int
  private var middle: Double

  /// Where the values begin.
  var firstValue: Double { values.first?.left ?? .infinity }
  /// Where the labels in front of the values end.
  var labelEnd: Double {
    cells.filter { $0.left < firstValue }.reduce(0) { max($0, $1.right) }
  }

  /// The rows of a document in reading order.
  static func rows(of cells: [PDFCell], _ bands: [PDFBand]) -> [PDFRow] {
    var rows = joinWrapped(bands.enumerated().map { index, band in
      PDFRow(
        cells: cells.filter { $0.band == index }, values: band.values, page: band.page,
        middle: band.middle)
    }, bands)
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

  /// Takes the few values without a label right above or below a row with one for parts of its
  /// values that a narrow cell has wrapped.
  private static func joinWrapped(_ rows: [PDFRow], _ bands: [PDFBand]) -> [PDFRow] {
    var bands = bands
    var isTaken = [Bool](repeating: false, count: rows.count)
    for index in rows.indices where isPart(rows, index) {
      let size = bands[index].typeSize
      let target = [index - 1, index + 1].first { other in
        rows.indices.contains(other) && rows[other].page == rows[index].page
          && rows[other].values.count > rows[index].values.count
          && abs(rows[other].middle - rows[index].middle) < 1.5 * size
          && rows[index].values.allSatisfy { part in
            rows[other].values.contains { $0.overlapsAcross(part) }
              || abs(rows[other].middle - rows[index].middle) < 0.9 * size
          }
      }
      guard let target else { continue }
      bands[target].takeWrapped(bands[index])
      isTaken[index] = true
    }
    return rows.indices.filter { !isTaken[$0] }.map { index in
      var row = rows[index]
      row.values = bands[index].values
      return row
    }
  }

  private static func isPart(_ rows: [PDFRow], _ index: Int) -> Bool {
    rows[index].cells.isEmpty && rows[index].values.count <= 3
  }
}
