/// The rows of a document's tables with what stands in them.
struct FoundTables: Sendable {
  /// The rows in reading order.
  var rows: [TableRow] = []
  /// What stands behind the labels of all rows, one row behind the other.
  var slots: [Slot] = []
  /// What the tables have in common.
  var layout = LayoutHabits()
  /// Where cells begin that are too long to be read.
  var overlongCells: [UInt32] = []

  /// Takes the row whose slots are the last, less the blank ones that belong to the next row or
  /// fill up the line of the heads.
  mutating func add(_ row: TableRow) {
    var row = row
    let end = endOfOwnSlots(of: row)
    if end < row.slots.upperBound { slots.removeSubrange(end...) }
    row.slots = startOfOwnSlots(of: row, before: end)..<end
    rows.append(row)
  }

  /// Where a row's own slots begin: table four's values stand on a line below its heads, of which
  /// the last is the label, and blank cells behind that are not theirs.
  private func startOfOwnSlots(of row: TableRow, before end: Int) -> Int {
    let start = row.slots.lowerBound
    guard case .disputes = row.kind, end > start, slots[end - 1].line != row.labelLine else {
      return start
    }
    return slots[start..<end].firstIndex { !$0.isBlank || $0.line != row.labelLine } ?? start
  }

  /// Forgets the slots, which are the last, of what turned out to be no row.
  mutating func drop(_ row: TableRow) { slots.removeSubrange(row.slots) }

  /// Where a row's own slots end: before the blank ones at its end that stand on the next row's
  /// line, and, where every cell has a line begun by a tab, before those behind the empty line that
  /// parts rows.
  private func endOfOwnSlots(of row: TableRow) -> Int {
    var filled = row.slots.upperBound
    while filled > row.slots.lowerBound, slots[filled - 1].isBlank { filled -= 1 }
    var end = row.slots.upperBound
    // Where a whole report is one line, the line tells nothing.
    if row.nextLine != row.labelLine {
      while end > filled, slots[end - 1].line == row.nextLine { end -= 1 }
    }
    let boundary = slots[filled..<end].firstIndex { $0.beginsTabbedLine && $0.emptyLines > 0 }
    return boundary ?? end
  }

  /// What stands behind a row's label.
  @inline(__always)
  func slots(of row: TableRow) -> ArraySlice<Slot> { slots[row.slots] }

  /// Bytes of the document from the row's first cell that is not blank to the last; the label's
  /// where all are.
  func rawRange(of row: TableRow) -> (start: UInt32, end: UInt32) {
    let slots = slots(of: row)
    guard let first = slots.first(where: { !$0.isBlank }),
      let last = slots.last(where: { !$0.isBlank })
    else { return (row.labelStart, row.labelEnd) }
    return (first.start, last.end)
  }

  /// Bytes of the document from the row's first cell of words to the last.
  func textRange(of row: TableRow) -> (start: UInt32, end: UInt32) {
    let slots = slots(of: row)
    guard let first = slots.first(where: \.isText), let last = slots.last(where: \.isText) else {
      return (row.labelEnd, row.labelEnd)
    }
    return (first.start, last.end)
  }

  /// Gives rows of one value that have lost their heads the only column that 2021 has for them,
  /// where the heads that are left are those of 2021 throughout.
  mutating func supplyLostHeads() {
    guard rows.contains(where: \.lacksHeads) else { return }
    let editions = Set(
      rows.compactMap { row in
        if case .disclosure(_, let columns?) = row.kind { columns.edition } else { nil }
      })
    guard editions == [.f2021] else { return }
    for index in rows.indices {
      guard case .disclosure(let row, nil) = rows[index].kind, rows[index].valueCount == 1,
        rows[index].slots.count == 1
      else { continue }
      switch row {
      case .licensing, .penalties, .coercion:
        rows[index].kind = .disclosure(row, columns: [.decisionsThisYear])
      case .fees: rows[index].kind = .disclosure(row, columns: [.feeAmount])
      default: continue
      }
    }
  }
}
