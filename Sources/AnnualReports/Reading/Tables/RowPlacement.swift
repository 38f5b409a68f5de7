/// Decides which column each value of a row belongs to.
///
/// The rule is the one that every layout obeys: values stand in the order of the columns. As many
/// values as columns need nothing else. With fewer, the blank cells decide, as far as the layout
/// shows them; where several placements fit and nothing decides, the row is ambiguous.
struct RowPlacement {
  /// Where a row's values go.
  enum Outcome: Equatable {
    /// One slot for each column, in order: those of ``placed``.
    case placed
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

  /// The slots of the row placed last, one for each column, where its outcome says so.
  private(set) var placed: [Slot] = []
  private let tables: FoundTables
  private let habits: RowHabits
  private let usualGap: UInt8?

  /// Learns from the rows that are full.
  init(_ tables: FoundTables) {
    self.tables = tables
    habits = RowHabits(tables)
    usualGap = tables.layout.usualGap
  }

  /// Where the values of a row go.
  mutating func place(_ row: TableRow) -> Outcome {
    let slots = tables.slots(of: row)
    guard let count = row.columnCount else {
      return row.filledCount == 0 ? .labelOnly : .ambiguous(.heads)
    }
    if row.textCount > 0 { return placeWords(row, slots, count) }
    if row.filledCount == 0 { return placeNothing(row, count) }
    keepFilled(slots)
    if placed.count == 1, count > 1, Int(placed[0].value.zeroRun) == count {
      return .zeros(placed[0])
    }
    if count > 1, placed.contains(where: \.isAttached) { return .ambiguous(.runTogether) }
    if placed.count == count { return .placed }
    if isRepeated(row) {
      placed.removeSubrange(1...)
      return .placed
    }
    if placed.count > count { return .ambiguous(.tooMany) }
    return placeByBlanks(row, slots, count) || placeByGaps(row, slots, count)
      ? .placed : .ambiguous(.tooFew)
  }

  private mutating func keepFilled(_ slots: ArraySlice<Slot>) {
    placed.removeAll(keepingCapacity: true)
    for slot in slots where !slot.isBlank { placed.append(slot) }
  }

  private mutating func keep(_ slots: some Sequence<Slot>) {
    placed.removeAll(keepingCapacity: true)
    placed.append(contentsOf: slots)
  }

  /// Whether the one value of a row stands in every column that its cell spans, as its head does.
  private func isRepeated(_ row: TableRow) -> Bool {
    row.columnCount == 1 && row.headRepeats > 1 && placed.count == row.headRepeats
      && placed.allSatisfy { $0.value == placed[0].value }
  }

  private func placeNothing(_ row: TableRow, _ count: Int) -> Outcome {
    if !row.slots.isEmpty { return .blank }
    return row.nextLine < 0 ? .labelOnly : blankByGap(row, count) ? .blank : .labelOnly
  }

  /// Words fill a row, or stand in one of its cells where every cell is there.
  private mutating func placeWords(
    _ row: TableRow, _ slots: ArraySlice<Slot>, _ count: Int
  ) -> Outcome {
    guard row.valueCount > 0 else { return .text }
    guard slots.count == count, let first = slots.first, !first.isText else {
      return .ambiguous(.wordsBetween)
    }
    keep(slots)
    return .placed
  }

  /// Uses the blank cells that the layout shows; false where these do not decide.
  private mutating func placeByBlanks(
    _ row: TableRow, _ slots: ArraySlice<Slot>, _ count: Int
  ) -> Bool {
    guard slots.count >= count, habits.hasUsualWidth(row, slots), !areBlanksAtOdds(row, slots),
      let fitting = RowHabits.offsets(of: slots, columns: count),
      let offset = offset(of: row, slots, in: fitting)
    else { return false }
    let start = slots.startIndex + offset
    keep(slots[start..<(start + count)])
    guard case .disputes = row.kind, slots.count > count, !areTotalsThere else { return true }
    placed.removeAll(keepingCapacity: true)
    return false
  }

  /// Whether blank cells are shown in two ways that do not go together: each cell has a line, empty lines
  /// tell of blank ones, and yet one stands behind another cell of its line.
  private func areBlanksAtOdds(_ row: TableRow, _ slots: ArraySlice<Slot>) -> Bool {
    guard let usualGap, slots.contains(where: { $0.isBlank && !$0.beginsLine })
    else { return false }
    let filled = slots.lazy.filter { !$0.isBlank }
    return filled.allSatisfy { $0.beginsLine && !$0.beginsTabbedLine }
      && (filled.contains { $0.emptyLines > usualGap }
        || row.nextEmptyLines > usualGap && !row.kind.endsTable)
  }

  /// Whether every part of table four that holds a number holds its total, and this is the sum.
  ///
  /// A cell that stands twice in a row that begins with a blank one moves the others by a column.
  private var areTotalsThere: Bool {
    stride(from: 0, to: placed.count, by: 5).allSatisfy { start in
      let part = placed[start..<min(start + 5, placed.count)].map(\.value)
      guard part.contains(where: { $0.status == .reported }) else { return true }
      let sum = part.dropLast().reduce(Int64(0)) { $0 &+ $1.millionths }
      return part.last?.status == .reported && part.last?.millionths == sum
    }
  }

  /// How many blank cells stand before the first column's: the only number that fits, or what other
  /// rows of the same make and the heads show.
  private func offset(
    of row: TableRow, _ slots: ArraySlice<Slot>, in fitting: ClosedRange<Int>
  ) -> Int? {
    if fitting.count == 1 {
      // Where the document ends with the row, its last cells may be lost.
      let isDoubtful = row.isCutOff && fitting.lowerBound != row.offsetByHeads ?? fitting.lowerBound
      return isDoubtful ? nil : fitting.lowerBound
    }
    let isCellALine = slots.first.map { $0.line != row.labelLine } ?? false
    var byHeads = isCellALine ? 0 : row.offsetByHeads
    if case .disputes = row.kind { byHeads = nil }
    return habits.offset(of: row, byHeads: byHeads).flatMap { fitting.contains($0) ? $0 : nil }
  }

  // MARK: Blank cells that are but empty lines

  /// Where each cell has a line and a blank one is but empty lines: takes the empty lines beyond
  /// the usual ones for blank cells if they make up exactly the columns that lack a value.
  ///
  /// A blank cell leaves one empty line more, or two where white space stands in it.
  private mutating func placeByGaps(
    _ row: TableRow, _ slots: ArraySlice<Slot>, _ count: Int
  ) -> Bool {
    guard let usualGap, !row.isCutOff,
      slots.allSatisfy({ $0.beginsLine && !$0.isBlank && !$0.beginsTabbedLine })
    else { return false }
    for linesOfBlank in 1...2 {
      let filled = withBlanks(slots, of: row, usualGap: usualGap, linesOfBlank: linesOfBlank)
      if let filled, filled.count == count {
        keep(filled)
        return true
      }
    }
    return false
  }

  /// The row's slots with blank ones for the empty lines; nothing where these do not come out even.
  private func withBlanks(
    _ slots: ArraySlice<Slot>, of row: TableRow, usualGap: UInt8, linesOfBlank: Int
  ) -> [Slot]? {
    var filled: [Slot] = []
    for slot in slots {
      let extra = Int(slot.emptyLines) - Int(usualGap)
      guard extra >= 0, extra % linesOfBlank == 0 else { return nil }
      filled += blanks(extra / linesOfBlank, before: slot)
      filled.append(slot)
    }
    // What follows the last row of a table is parted from it as paragraphs are.
    let extra = row.kind.endsTable ? 0 : Int(row.nextEmptyLines) - Int(usualGap)
    if let last = slots.last, row.nextLine >= 0, extra > 0 {
      guard extra % linesOfBlank == 0 else { return nil }
      filled += blanks(extra / linesOfBlank, before: last)
    }
    return filled
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
