/// Decides which column each value of a row belongs to.
///
/// The rule is the one that every layout obeys: values stand in the order of the columns. As many
/// values as columns need nothing else. With fewer, the blank cells decide, as far as the layout
/// shows them; where several placements fit and nothing decides, the row is ambiguous.
struct RowPlacement {
  /// Where a row's values go.
  enum Outcome: Equatable {
    /// One slot for each column, in order.
    case placed([Slot])
    /// The label stands there with all its cells blank.
    case blank
    /// The label stands there and nothing behind it.
    case labelOnly
    /// Words stand in the place of the values.
    case text
    /// Zeros without anything between them, as many as there are columns.
    case zeros(Slot)
    /// Values that cannot be told apart by column, and why.
    case ambiguous(Reason)
  }

  /// Why a row is ambiguous.
  enum Reason: Equatable {
    case heads, tooMany, tooFew, runTogether, wordsBetween
  }

  /// Leading blank cells of rows of the same make that hold a value in every column.
  private var offsets: [Shape: Offset] = [:]
  /// How many cells stand behind the labels of such rows.
  private var widths: [Make: Set<Int>] = [:]
  private let usualGap: UInt8?

  /// Rows whose labels span as many columns of the table.
  private struct Make: Hashable {
    var table: Int
    var depth: Int
    var labelPosition: Int
    var columnCount: Int?
  }

  private struct Shape: Hashable {
    var table: Int
    var labelPosition: Int
    var slotCount: Int
  }

  /// How many blank cells stand in front, and whether in all such rows.
  private struct Offset {
    var count: Int
    var isSole = true
  }

  /// Learns from the rows that are full.
  init(rows: [TableRow], layout: LayoutHabits) {
    usualGap = layout.usualGap
    for row in rows where row.columnCount == row.valueCount && row.textCount == 0 {
      guard let first = row.slots.firstIndex(where: { !$0.isBlank }) else { continue }
      let shape = shape(of: row)
      var offset = offsets[shape] ?? Offset(count: first)
      offset.isSole = offset.isSole && offset.count == first
      offsets[shape] = offset
      widths[make(of: row), default: []].insert(row.slots.count)
    }
  }

  /// Where the values of a row go.
  func place(_ row: TableRow) -> Outcome {
    let filled = row.slots.filter { !$0.isBlank }
    guard let count = row.columnCount else {
      return filled.isEmpty ? .labelOnly : .ambiguous(.heads)
    }
    if row.textCount > 0 { return placeWords(row, count) }
    if filled.isEmpty { return placeNothing(row, count) }
    if filled.count == 1, let zeros = filled.first, Int(zeros.value.zeroRun) == count, count > 1 {
      return .zeros(zeros)
    }
    if filled.contains(where: \.isAttached), count > 1 { return .ambiguous(.runTogether) }
    if filled.count == count { return .placed(filled) }
    if isRepeated(filled, row) { return .placed([filled[0]]) }
    if filled.count > count { return .ambiguous(.tooMany) }
    return placeByBlanks(row, count) ?? placeByGaps(row, count) ?? .ambiguous(.tooFew)
  }

  /// Whether the one value of a row stands in every column that its cell spans, as its head does.
  private func isRepeated(_ filled: [Slot], _ row: TableRow) -> Bool {
    row.columnCount == 1 && row.headRepeats > 1 && filled.count == row.headRepeats
      && filled.allSatisfy { $0.value == filled[0].value }
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

  /// Whether a row has as many cells as some full row of the same make; where there is none,
  /// whether it is anything but a row of table four whose last total is blank beside padding.
  ///
  /// Otherwise the row may lack a cell, or have one twice, and a blank cell that only fills the
  /// table up would pass for a value.
  private func hasUsualWidth(_ row: TableRow) -> Bool {
    if let known = widths[make(of: row)] { return known.contains(row.slots.count) }
    guard row.kind.table == 4, let count = row.columnCount else { return true }
    return row.slots.count <= count || row.slots.last?.isBlank == false
  }

  private func placeNothing(_ row: TableRow, _ count: Int) -> Outcome {
    if !row.slots.isEmpty { return .blank }
    return row.nextLine < 0 ? .labelOnly : blankByGap(row, count) ? .blank : .labelOnly
  }

  /// Words fill a row, or stand in one of its cells where every cell is there.
  private func placeWords(_ row: TableRow, _ count: Int) -> Outcome {
    guard row.valueCount > 0 else { return .text }
    let isWhole = row.slots.count == count && row.slots.first.map { !$0.isText } ?? false
    return isWhole ? .placed(row.slots) : .ambiguous(.wordsBetween)
  }

  /// Uses the blank cells that the layout shows.
  private func placeByBlanks(_ row: TableRow, _ count: Int) -> Outcome? {
    let slots = row.slots
    guard slots.count >= count, hasUsualWidth(row),
      let first = slots.firstIndex(where: { !$0.isBlank }),
      let last = slots.lastIndex(where: { !$0.isBlank })
    else { return nil }
    let lowest = max(0, last - count + 1)
    let highest = min(first, slots.count - count)
    guard lowest <= highest else { return nil }
    guard let offset = offset(of: row, in: lowest...highest) else { return nil }
    return .placed(Array(slots[offset..<(offset + count)]))
  }

  /// How many blank cells stand before the first column's: the only number that fits, or that of
  /// full rows of the same make, or what the heads show.
  private func offset(of row: TableRow, in fitting: ClosedRange<Int>) -> Int? {
    if fitting.count == 1 { return fitting.lowerBound }
    if let learnt = offsets[shape(of: row)], learnt.isSole {
      return fitting.contains(learnt.count) ? learnt.count : nil
    }
    let isCellALine = row.slots.first.map { $0.line != row.labelLine } ?? false
    let offset = isCellALine ? 0 : row.offsetByHeads
    return offset.flatMap { fitting.contains($0) ? $0 : nil }
  }

  // MARK: Blank cells that are but empty lines

  /// Where each cell has a line and a blank one is but empty lines: takes the empty lines beyond
  /// the usual ones for blank cells if they make up exactly the columns that lack a value.
  ///
  /// A blank cell leaves one empty line more, or two where white space stands in it.
  private func placeByGaps(_ row: TableRow, _ count: Int) -> Outcome? {
    guard let usualGap,
      row.slots.allSatisfy({ $0.beginsLine && !$0.isBlank && !$0.beginsTabbedLine })
    else { return nil }
    for linesOfBlank in 1...2 {
      let placed = slots(of: row, usualGap: usualGap, linesOfBlank: linesOfBlank)
      if let placed, placed.count == count { return .placed(placed) }
    }
    return nil
  }

  /// The row's slots with blank ones for the empty lines; nothing where these do not come out even.
  private func slots(of row: TableRow, usualGap: UInt8, linesOfBlank: Int) -> [Slot]? {
    var slots: [Slot] = []
    for slot in row.slots {
      let extra = Int(slot.emptyLines) - Int(usualGap)
      guard extra >= 0, extra % linesOfBlank == 0 else { return nil }
      slots += blanks(extra / linesOfBlank, before: slot)
      slots.append(slot)
    }
    let extra = Int(row.nextEmptyLines) - Int(usualGap)
    if let last = row.slots.last, row.nextLine >= 0, extra > 0 {
      guard extra % linesOfBlank == 0 else { return nil }
      slots += blanks(extra / linesOfBlank, before: last)
    }
    return slots
  }

  private func blankByGap(_ row: TableRow, _ count: Int) -> Bool {
    guard let usualGap, row.nextEmptyLines >= usualGap else { return false }
    let extra = Int(row.nextEmptyLines - usualGap)
    return extra == count || extra == count * 2
  }

  private func blanks(_ count: Int, before slot: Slot) -> [Slot] {
    var blank = slot
    blank.value = .blank
    blank.end = blank.start
    return Array(repeating: blank, count: count)
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

  /// How deep a row of table three stands in its tree; labels of one depth span as many columns.
  fileprivate var depth: Int {
    guard case .request(let row) = self else { return 0 }
    switch row {
    case .receivedNew, .carriedIn, .carriedOut: return 1
    case .granted, .grantedPartial, .outcomeTotal: return 2
    case .refusedAll, .unableAll, .notProcessedAll, .otherAll: return 2
    default: return 3
    }
  }
}
