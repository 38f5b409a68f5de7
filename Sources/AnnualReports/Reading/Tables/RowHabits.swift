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

  /// How many blank cells may stand in front of the values of a row.
  private struct Fit {
    var shape: Shape
    var offsets: ClosedRange<Int>

    /// The only number that is possible, if there is one.
    var sole: Int? { offsets.count == 1 ? offsets.lowerBound : nil }
  }

  private var fits: [Fit] = []
  private var widths: [Width] = []

  /// No more is learnt of one document: more than any report has, and few enough to search.
  private static let most = 200

  /// Learns from all rows how wide they are, and where their values can begin.
  init(_ tables: FoundTables) {
    // Without a row that has other blank cells, nothing needs to be learnt.
    guard tables.rows.contains(where: { $0.slots.count > $0.filledCount }) else { return }
    for row in tables.rows where !row.slots.isEmpty {
      let slots = tables.slots(of: row)
      learnWidth(row, slots, isFull: row.columnCount == row.valueCount && row.textCount == 0)
      guard fits.count < Self.most, row.textCount == 0, let count = row.columnCount,
        let offsets = Self.offsets(of: slots, columns: count)
      else { continue }
      fits.append(Fit(shape: shape(of: row), offsets: offsets))
    }
  }

  /// How many blank cells may stand before the first column's, so that all values stand in columns;
  /// nothing where no number fits.
  static func offsets(of slots: ArraySlice<Slot>, columns count: Int) -> ClosedRange<Int>? {
    guard let filled = slots.filled else { return nil }
    let start = slots.startIndex
    let lowest = max(0, filled.upperBound - start - count + 1)
    let highest = min(filled.lowerBound - start, slots.count - count)
    return lowest <= highest ? lowest...highest : nil
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

  /// How many blank cells stand before the first column of a row, by the rows of its shape for which
  /// only one number fits, and by what the heads show; nothing where these say too little.
  ///
  /// A row with a cell too many, or heads with one, would move all rows of the table: what any row of
  /// the shape speaks against counts only where many others speak for it.
  func offset(of row: TableRow, byHeads: Int?) -> Int? {
    let shape = shape(of: row)
    let rows = fits.filter { $0.shape == shape }
    let sole = rows.compactMap(\.sole)
    let frequent = sole.max { one, other in
      sole.count { $0 == one } < sole.count { $0 == other }
    }
    let shown = byHeads.flatMap { sole.isEmpty || sole.contains($0) ? $0 : nil }
    guard let offset = shown ?? frequent else { return nil }
    let opponents = rows.count { !$0.offsets.contains(offset) }
    guard opponents > 0 else { return offset }
    return sole.count { $0 == offset } >= 4 * opponents ? offset : nil
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
