/// The columns of a block, as far as its values and heads show them.
///
/// Where both agree, or a row holds a value in every column, the columns are known and rows that
/// lack a value get a blank cell. Where they do not, no blank cell is given: fewer values than
/// columns are then for the reader to refuse, and never moved into another column.
struct PDFColumns {
  /// The extents of the columns from left to right; nothing where they are not known.
  private let columns: [Extent]?
  private let labelCount: Int

  /// A stretch of the page's width.
  private struct Extent {
    var left: Double
    var right: Double

    func overlaps(_ other: Extent) -> Bool {
      min(right, other.right) > max(left, other.left)
    }
  }

  init(_ block: PDFBlock) {
    let rows = block.valueRows
    labelCount = rows.reduce(0) { most, row in
      max(most, row.cells.count { $0.left < row.firstValue })
    }
    let values = Self.clusters(
      rows.flatMap { $0.values.map { Extent(left: $0.left, right: $0.right) } })
    let heads = Self.leafHeads(block)
    columns =
      Self.joined(values, heads)
      ?? (rows.contains { $0.values.count == values.count } ? values : nil)
  }

  /// The cells of a row with their columns: labels, then values and blanks.
  func cells(of row: PDFRow) -> [(text: String, column: Int?)] {
    let labels = row.cells.filter { $0.left < row.firstValue }
    let rest = row.cells.filter { $0.left >= row.firstValue }
    var cells: [(text: String, column: Int?)] = labels.enumerated().map { ($1.text, $0) }
    var shown = row.values.map { ($0.left, $0.text, Extent(left: $0.left, right: $0.right)) }
    shown += rest.map { ($0.left, $0.text, Extent(left: $0.left, right: $0.right)) }
    shown.sort { $0.0 < $1.0 }
    guard let columns, !row.values.isEmpty, !labels.isEmpty || row.values.count > 4 else {
      return cells + shown.map { ($0.1, nil) }
    }
    for (index, column) in columns.enumerated() where column.left > row.labelEnd - 1 {
      let filling = shown.filter { column.overlaps($0.2) }
      if filling.isEmpty {
        cells.append(("", labelCount + index))
      } else {
        cells += filling.map { ($0.1, labelCount + index) }
      }
    }
    // A text across several columns would stand in each of them.
    let isClear =
      cells.count - labels.count >= shown.count
      && shown.allSatisfy { one in
        columns.count { $0.overlaps(one.2) && $0.left > row.labelEnd - 1 } == 1
      }
    return isClear ? cells : labels.enumerated().map { ($1.text, $0) } + shown.map { ($0.1, nil) }
  }

  private static func clusters(_ extents: [Extent]) -> [Extent] {
    var clusters: [Extent] = []
    for extent in extents.sorted(by: { $0.left < $1.left }) {
      if let last = clusters.last, last.overlaps(extent) {
        clusters[clusters.count - 1].right = max(last.right, extent.right)
      } else {
        clusters.append(extent)
      }
    }
    return clusters
  }

  /// The heads of single columns: those over no other head, right of the labels; none where a single
  /// character stands among them, for then some were taken apart.
  private static func leafHeads(_ block: PDFBlock) -> [Extent] {
    let labelEnd = block.valueRows.reduce(0) { max($0, $1.labelEnd) }
    let above = block.rows.prefix { $0.values.isEmpty }.flatMap(\.cells)
    // The name of a block that stands in a gap between the heads heads no column.
    let heads = above.filter { $0.left > labelEnd - 1 && !ListNumber.begins($0.text) }
    let leaves = heads.filter { head in
      !heads.contains { other in
        other.middle > head.middle + head.typeSize * 0.5 && other.page == head.page
          && min(other.right, head.right) > max(other.left, head.left)
      }
    }
    guard leaves.allSatisfy({ $0.text.count > 1 }) else { return [] }
    return leaves.map { Extent(left: $0.left, right: $0.right) }.sorted { $0.left < $1.left }
  }

  /// The columns where each value stands under a head of its own.
  private static func joined(_ values: [Extent], _ heads: [Extent]) -> [Extent]? {
    guard heads.count >= values.count, clusters(heads).count == heads.count else { return nil }
    var columns = heads
    var taken: Set<Int> = []
    for value in values {
      let over = heads.indices.filter { heads[$0].overlaps(value) }
      guard over.count == 1, let head = over.first, taken.insert(head).inserted else { return nil }
      columns[head].left = min(columns[head].left, value.left)
      columns[head].right = max(columns[head].right, value.right)
    }
    return clusters(columns).count == columns.count ? columns : nil
  }
}
