extension TableRow {
  /// Drops the blank cells at the end that belong to the next row: those on its line, and, where
  /// every cell has a line begun by a tab, those behind the empty line that parts rows.
  mutating func dropForeignBlanks() {
    let lastFilled = slots.lastIndex { !$0.isBlank } ?? -1
    var end = slots.count
    // Where a whole report is one line, the line tells nothing.
    let isNextLine = nextLine != labelLine
    while isNextLine, end - 1 > lastFilled, slots[end - 1].line == nextLine { end -= 1 }
    if let boundary = slots[(lastFilled + 1)..<end].firstIndex(where: {
      $0.beginsTabbedLine && $0.emptyLines > 0
    }) {
      end = boundary
    }
    slots.removeSubrange(end...)
  }
}
