/// What the rows of a report show about those that are not full: how many cells a row has, and how
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

  /// Rows whose labels span as many columns of the table, so that as many cells stand behind them.
  private struct Make: Equatable {
    var table: Int
    var depth: Int
    /// Whether the label of a group stands on the line before, which takes a cell of the row's.
    var beginsGroup: Bool
    /// Whether a blank cell on a line of its own is the last, which may be the bar that opens the
    /// next row.
    var endsInLoneBlank: Bool
    var labelPosition: Int
    var columnCount: Int?
  }

  /// How many cells stand behind the labels of rows of one make, how many rows have so many, and
  /// whether one of these is full.
  private struct Width {
    var make: Make
    var count: Int
    var rowCount = 1
    var isOfFullRow: Bool
  }

  /// How many blank cells stand in front, and whether in all such rows.
  private struct Offset {
    var count: Int
    var isSole = true
  }

  private var offsets: [(shape: Shape, offset: Offset)] = []
  private var widths: [Width] = []

  /// No more is learnt of one document: more than any report has, and few enough to search.
  private static let most = 200

  /// Learns from rows that hold a value in every column, and from the others how wide they are.
  init(_ tables: FoundTables) {
    // Without a row that has other blank cells, nothing needs to be learnt.
    guard tables.rows.contains(where: { $0.slots.count > $0.filledCount }) else { return }
    for row in tables.rows where !row.slots.isEmpty {
      let isFull = row.columnCount == row.valueCount && row.textCount == 0
      let slots = tables.slots(of: row)
      learnWidth(row, slots, isFull: isFull)
      guard isFull, let first = slots.firstIndex(where: { !$0.isBlank }) else { continue }
      learn(first - slots.startIndex, shape(of: row))
    }
  }

  private mutating func learn(_ offset: Int, _ shape: Shape) {
    if let known = offsets.firstIndex(where: { $0.shape == shape }) {
      if offsets[known].offset.count != offset { offsets[known].offset.isSole = false }
    } else if offsets.count < Self.most {
      offsets.append((shape, Offset(count: offset)))
    }
  }

  private mutating func learnWidth(_ row: TableRow, _ slots: ArraySlice<Slot>, isFull: Bool) {
    let make = make(of: row, slots)
    let count = slots.count
    if let known = widths.firstIndex(where: { $0.make == make && $0.count == count }) {
      widths[known].rowCount += 1
      if isFull { widths[known].isOfFullRow = true }
    } else if widths.count < Self.most {
      widths.append(Width(make: make, count: count, isOfFullRow: isFull))
    }
  }

  /// How many blank cells stand before the values in every full row of the same shape; nothing
  /// where there is none, or where they differ.
  func offset(of row: TableRow) -> Int? {
    let shape = shape(of: row)
    let learnt = offsets.first { $0.shape == shape }?.offset
    return learnt?.isSole ?? false ? learnt?.count : nil
  }

  /// Whether a row has as many cells as others of its make.
  ///
  /// These are some full row, or where there is none, most rows. Otherwise the row may lack a cell,
  /// or have one twice, and a blank cell that only fills the table up would pass for a value. The
  /// only row of its make has just the cells of its columns, beside padding that shows.
  func hasUsualWidth(_ row: TableRow, _ slots: ArraySlice<Slot>) -> Bool {
    guard widths.count < Self.most else { return false }
    let make = make(of: row, slots)
    var own = 0
    var isOfFullRow = false
    var most = 0
    var hasFullRow = false
    for width in widths where width.make == make {
      if width.count == slots.count {
        own = width.rowCount
        isOfFullRow = width.isOfFullRow
      } else {
        most = max(most, width.rowCount)
      }
      if width.isOfFullRow { hasFullRow = true }
    }
    // A full row that hardly any other is as wide as may have a cell twice.
    if isOfFullRow { return own >= most }
    guard !hasFullRow, own > most, let count = row.columnCount else { return false }
    if row.kind.table == 4 { return hasUsualWidthOfDisputes(slots, count) }
    if own > 1 || Self.countBeforeRun(slots) == count { return true }
    // From its first value to its last a row of table two that lacks a cell is shorter.
    if row.kind.table == 2, slots.filled?.count == count { return true }
    return slots.count == count && !hasPadding(row.kind.table)
  }

  /// Whether the row of table four, of which there is no other, has as many cells as columns.
  ///
  /// On one line there may be padding if the last total is there. Where cells have lines of their
  /// own, blank ones in front may be the rest of the heads or the bar that opens the row, and do not
  /// count.
  private func hasUsualWidthOfDisputes(_ slots: ArraySlice<Slot>, _ count: Int) -> Bool {
    guard let filled = slots.filled else { return false }
    let last = slots[filled.upperBound]
    if slots[filled.lowerBound].line == last.line {
      return slots.count == count || slots.last?.isBlank == false
    }
    return count == slots.count - (last.beginsTabbedLine ? 0 : filled.lowerBound - slots.startIndex)
  }

  /// How many cells stand before a line of two blank cells or more that ends a row, which fills the
  /// table up; nothing where there is none.
  private static func countBeforeRun(_ slots: ArraySlice<Slot>) -> Int? {
    guard let last = slots.last,
      let start = slots.firstIndex(where: { $0.line == last.line }),
      slots.endIndex - start > 1, slots[start...].allSatisfy(\.isBlank)
    else { return nil }
    return start - slots.startIndex
  }

  /// Whether rows of a table have more cells than columns.
  private func hasPadding(_ table: Int) -> Bool {
    widths.contains { $0.make.table == table && $0.count > $0.make.columnCount ?? 0 }
  }

  private func shape(of row: TableRow) -> Shape {
    Shape(
      table: row.kind.table, labelPosition: row.labelPosition, slotCount: row.slots.count)
  }

  private func make(of row: TableRow, _ slots: ArraySlice<Slot>) -> Make {
    Make(
      table: row.kind.table, depth: row.kind.depth,
      beginsGroup: row.labelPosition == 0 && row.kind.beginsGroup,
      endsInLoneBlank: slots.last.map { $0.isBlank && $0.beginsLine } ?? false,
      labelPosition: row.labelPosition, columnCount: row.columnCount)
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

  /// Whether it is the first row behind the label of a group, or may be one: of a row of table two
  /// its block tells.
  fileprivate var beginsGroup: Bool {
    guard case .request(let row) = self else { return false }
    return switch row {
    case .granted, .stateSecret, .notHeld, .petition, .noCorrection: true
    default: false
    }
  }
}
