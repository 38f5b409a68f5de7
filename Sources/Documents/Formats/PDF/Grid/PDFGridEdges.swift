/// Where the rows and columns of a ruled table begin and end, and which of their edges are drawn.
struct PDFGridEdges {
  /// The edges of the columns from left to right.
  let columns: [Double]
  /// The edges of the rows from top to bottom.
  let rows: [Double]

  private let lines: PDFLines
  /// How much of an edge must be drawn to count as a border.
  private static let share = 0.6

  /// Finds the edges.
  ///
  /// A table that is open at a side ends where the lines that run there end.
  init(_ lines: PDFLines) {
    self.lines = lines
    columns = Self.edges(lines.down, within: lines.across)
    rows = Self.edges(lines.across, within: lines.down)
  }

  private static func edges(_ lines: [PDFRule], within crossing: [PDFRule]) -> [Double] {
    var edges: [Double] = []
    var cluster: [Double] = []
    for position in lines.map(\.position).sorted() {
      if let last = cluster.last, position - last > PDFLines.tolerance {
        edges.append(cluster.reduce(0, +) / Double(cluster.count))
        cluster = []
      }
      cluster.append(position)
    }
    if !cluster.isEmpty { edges.append(cluster.reduce(0, +) / Double(cluster.count)) }
    let start = crossing.reduce(.infinity) { min($0, $1.start) }
    let end = crossing.reduce(-.infinity) { max($0, $1.end) }
    if let first = edges.first, first - start > 2 * PDFLines.tolerance {
      edges.insert(start, at: 0)
    }
    if let last = edges.last, end - last > 2 * PDFLines.tolerance { edges.append(end) }
    return edges
  }

  /// Whether a border is drawn between a column and the next one, along a row.
  func hasLineRight(of column: Int, row: Int) -> Bool {
    isDrawn(lines.down, at: columns[column + 1], from: rows[row], to: rows[row + 1])
  }

  /// Whether a border is drawn between a row and the next one, along a column.
  func hasLineBelow(_ row: Int, column: Int) -> Bool {
    isDrawn(lines.across, at: rows[row + 1], from: columns[column], to: columns[column + 1])
  }

  private func isDrawn(
    _ lines: [PDFRule], at position: Double, from start: Double, to end: Double
  ) -> Bool {
    let drawn = lines.reduce(0.0) { sum, line in
      guard abs(line.position - position) <= PDFLines.tolerance else { return sum }
      return sum + max(0, min(line.end, end) - max(line.start, start))
    }
    return drawn >= Self.share * (end - start)
  }
}
