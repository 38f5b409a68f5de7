/// A path on a page while it is being drawn, in the page's own coordinates.
struct PDFPath {
  typealias Point = (x: Double, y: Double)

  private var parts: [[Point]] = []
  private var isCurved: [Bool] = []
  private var closed: [Bool] = []

  /// Areas as thin as this are lines, in points.
  private static let thickest = 3.5

  /// Begins a part.
  mutating func move(_ point: Point) {
    parts.append([point])
    isCurved.append(false)
    closed.append(false)
  }

  /// Goes on in a straight line.
  mutating func line(_ point: Point) {
    if parts.isEmpty { move(point) } else { parts[parts.count - 1].append(point) }
  }

  /// Goes on in a curve, which makes the part no line.
  mutating func curve(_ point: Point) {
    line(point)
    isCurved[isCurved.count - 1] = true
  }

  /// Closes the part.
  mutating func close() {
    guard !closed.isEmpty else { return }
    closed[closed.count - 1] = true
  }

  /// Adds a closed part.
  mutating func polygon(_ points: [Point]) {
    parts.append(points)
    isCurved.append(false)
    closed.append(true)
  }

  /// The lines that appear when the path is stroked.
  var strokes: [PDFRule] {
    parts.indices.filter { !isCurved[$0] }.flatMap { index -> [PDFRule] in
      let points = parts[index]
      var lines = zip(points, points.dropFirst()).compactMap { PDFRule(from: $0, to: $1) }
      if closed[index], let first = points.first, let last = points.last,
        let line = PDFRule(from: last, to: first)
      {
        lines.append(line)
      }
      return lines
    }
  }

  /// The lines that appear when the path is filled: its thin parts.
  var fills: [PDFRule] {
    parts.indices.filter { !isCurved[$0] }.compactMap { index -> PDFRule? in
      let (across, down) = (parts[index].map(\.x), parts[index].map(\.y))
      guard let left = across.min(), let right = across.max(), let top = down.min(),
        let bottom = down.max(), min(right - left, bottom - top) < Self.thickest
      else { return nil }
      let middle = ((left + right) / 2, (top + bottom) / 2)
      return right - left > bottom - top
        ? PDFRule(from: (left, middle.1), to: (right, middle.1))
        : PDFRule(from: (middle.0, top), to: (middle.0, bottom))
    }
  }
}
