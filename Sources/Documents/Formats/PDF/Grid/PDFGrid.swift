/// A table as its borders draw it on a page: cells of which the rows and columns are known.
struct PDFGrid {
  /// The page, from 0.
  let page: Int
  /// The cells, row by row and from left to right.
  private(set) var cells: [PDFGridCell] = []

  /// Where the columns begin, and where the last one ends.
  private let columns: [Double]
  /// Where the rows begin, and where the last one ends.
  private let rows: [Double]
  /// The cell of each place, row by row.
  private var cellOfPlace: [Int] = []

  private static let mostColumns = 64
  private static let mostRows = 400

  /// Builds the table that lines draw; nothing where they draw none: a frame, a net with cells that
  /// are no rectangles.
  init?(_ lines: PDFLines, page: Int) {
    self.page = page
    let edges = PDFGridEdges(lines)
    (columns, rows) = (edges.columns, edges.rows)
    guard columns.count > 1, rows.count > 1, columns.count <= Self.mostColumns,
      rows.count <= Self.mostRows
    else { return nil }
    let places = (columns.count - 1) * (rows.count - 1)
    var sets = DisjointSets(count: places)
    for row in 0..<(rows.count - 1) {
      for column in 0..<(columns.count - 1) {
        let place = row * (columns.count - 1) + column
        if column + 2 < columns.count, !edges.hasLineRight(of: column, row: row) {
          sets.join(place, place + 1)
        }
        if row + 2 < rows.count, !edges.hasLineBelow(row, column: column) {
          sets.join(place, place + columns.count - 1)
        }
      }
    }
    cellOfPlace = (0..<places).map { sets.root(of: $0) }
    guard makeCells(), cells.count > 1 else { return nil }
  }

  /// Makes the cells out of sets of places; false where one is no rectangle.
  private mutating func makeCells() -> Bool {
    let width = columns.count - 1
    var numbers: [Int: Int] = [:]
    var counts: [Int] = []
    for place in cellOfPlace.indices {
      let (row, column) = (place / width, place % width)
      let root = cellOfPlace[place]
      let number = numbers[root] ?? cells.count
      if number == cells.count {
        numbers[root] = number
        cells.append(PDFGridCell(rows: row..<(row + 1), columns: column..<(column + 1)))
        counts.append(0)
      }
      cells[number].cover(row: row, column: column)
      counts[number] += 1
      cellOfPlace[place] = number
    }
    for number in cells.indices {
      let cell = cells[number]
      cells[number].left = columns[cell.columns.lowerBound]
      cells[number].right = columns[cell.columns.upperBound]
      guard cell.rows.count * cell.columns.count == counts[number] else { return false }
    }
    return true
  }

  /// Takes a word if its middle lies in the table.
  mutating func take(_ word: PDFBox) -> Bool {
    guard let row = Self.place(of: word.middle, in: rows),
      let column = Self.place(of: word.centre, in: columns)
    else { return false }
    cells[cellOfPlace[row * (columns.count - 1) + column]].words.append(word)
    return true
  }

  /// Whether a word's middle lies in the table.
  func holds(_ word: PDFBox) -> Bool {
    Self.place(of: word.middle, in: rows) != nil && Self.place(of: word.centre, in: columns) != nil
  }

  private static func place(of value: Double, in edges: [Double]) -> Int? {
    guard let first = edges.first, let last = edges.last, value >= first, value < last else {
      return nil
    }
    return edges.lastIndex { $0 <= value }
  }

  /// Whether each cell holds what one cell of a form can hold; otherwise some borders are missing,
  /// and the lines tell nothing about the rows or the columns.
  var isComplete: Bool { cells.allSatisfy(\.isSingle) }

  /// The size of the table, for choosing the smallest around a word.
  var area: Double {
    ((columns.last ?? 0) - (columns.first ?? 0)) * ((rows.last ?? 0) - (rows.first ?? 0))
  }

  /// Its rows from top to bottom; each cell stands in the row that it begins in.
  var tableRows: [PDFGridRow] {
    rows.indices.dropLast().map { row in
      let own = cells.filter { $0.rows.lowerBound == row }
      return PDFGridRow(page: page, top: rows[row], cells: own.map(\.content))
    }.filter { !$0.cells.isEmpty }
  }
}
