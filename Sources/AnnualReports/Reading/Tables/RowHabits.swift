/// What the full rows of a report show about those that are not: how many cells a row has, and how
/// many blank ones stand in front of its values.
///
/// A handful of shapes and makes is all that a report has, so they are searched one by one.
struct RowHabits {
  /// Rows of as many cells whose labels stand in the same place.
  private struct Shape: Equatable {
    var table: Int
    var labelPosition: Int
    var slotCount: Int
  }

  /// Rows whose labels span as many columns of the table.
  private struct Make: Equatable {
    var table: Int
    var depth: Int
    var labelPosition: Int
    var columnCount: Int?
  }

  /// How many blank cells stand in front, and whether in all such rows.
  private struct Offset {
    var count: Int
    var isSole = true
  }

  private var offsets: [(shape: Shape, offset: Offset)] = []
  /// How many cells stand behind the labels.
  private var widths: [(make: Make, count: Int)] = []

  /// No more is learnt of one document: more than any report has, and few enough to search.
  private static let most = 200

  /// Learns from the rows that hold a value in every column.
  init(_ tables: FoundTables) {
    // Without a row that has other blank cells, nothing needs to be learnt.
    guard tables.rows.contains(where: { $0.slots.count > $0.filledCount }) else { return }
    for row in tables.rows where row.columnCount == row.valueCount && row.textCount == 0 {
      let slots = tables.slots(of: row)
      guard let first = slots.firstIndex(where: { !$0.isBlank }) else { continue }
      learn(first - slots.startIndex, shape(of: row))
      learn(row.slots.count, make(of: row))
    }
  }

  private mutating func learn(_ offset: Int, _ shape: Shape) {
    if let known = offsets.firstIndex(where: { $0.shape == shape }) {
      if offsets[known].offset.count != offset { offsets[known].offset.isSole = false }
    } else if offsets.count < Self.most {
      offsets.append((shape, Offset(count: offset)))
    }
  }

  private mutating func learn(_ count: Int, _ make: Make) {
    let isKnown = widths.contains { $0.make == make && $0.count == count }
    if !isKnown, widths.count < Self.most { widths.append((make, count)) }
  }

  /// How many blank cells stand before the values in every full row of the same shape; nothing
  /// where there is none, or where they differ.
  func offset(of row: TableRow) -> Int? {
    let shape = shape(of: row)
    let learnt = offsets.first { $0.shape == shape }?.offset
    return learnt?.isSole ?? false ? learnt?.count : nil
  }

  /// Whether a row has as many cells as some full row of the same make; where there is none,
  /// whether it is anything but a row of table four whose last total is blank beside padding.
  ///
  /// Otherwise the row may lack a cell, or have one twice, and a blank cell that only fills the
  /// table up would pass for a value.
  func hasUsualWidth(_ row: TableRow, _ slots: ArraySlice<Slot>) -> Bool {
    guard widths.count < Self.most else { return false }
    let make = make(of: row)
    if widths.contains(where: { $0.make == make }) {
      return widths.contains { $0.make == make && $0.count == slots.count }
    }
    guard row.kind.table == 4, let count = row.columnCount else { return true }
    return slots.count <= count || slots.last?.isBlank == false
  }

  private func shape(of row: TableRow) -> Shape {
    Shape(
      table: row.kind.table, labelPosition: row.labelPosition, slotCount: row.slots.count)
  }

  private func make(of row: TableRow) -> Make {
    Make(
      table: row.kind.table, depth: row.kind.depth, labelPosition: row.labelPosition,
      columnCount: row.columnCount)
  }
}

extension TableRow.Kind {
  /// Which of the form's tables it belongs to.
  fileprivate var table: Int {
    switch self {
    case .disclosure: 2
    case .request: 3
    case .disputes, .extra: 4
    }
  }

  /// The block of a row of table two, or how deep a row of table three stands in its tree: labels of
  /// one block or depth span as many columns.
  fileprivate var depth: Int {
    if case .disclosure(let row, _) = self { return row.block.rawValue }
    guard case .request(let row) = self else { return 0 }
    switch row {
    case .receivedNew, .carriedIn, .carriedOut: return 1
    case .granted, .grantedPartial, .outcomeTotal: return 2
    case .refusedAll, .unableAll, .notProcessedAll, .otherAll: return 2
    default: return 3
    }
  }
}
