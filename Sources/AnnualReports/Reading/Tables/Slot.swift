/// What stands behind a row's label: a value, a blank cell, or words where a value should be.
struct Slot: Equatable, Sendable {
  var value: CellValue
  /// Bytes of the document's text.
  var start: UInt32
  /// Where they end.
  var end: UInt32
  /// Which line of the document it is on, counted as cells begin lines.
  var line: Int32
  /// Whether its cell begins a line.
  var beginsLine: Bool
  /// Whether its cell begins a line with a tab of its own.
  var beginsTabbedLine: Bool
  /// How many empty lines stand before it.
  var emptyLines: UInt8
  /// Whether nothing parts it from its label.
  var isAttached: Bool

  var isBlank: Bool { value.status == .blank }
  var isText: Bool { value.status == .text }
}

extension ArraySlice<Slot> {
  /// The places from the first slot that is not blank to the last; nothing where all are.
  var filled: ClosedRange<Int>? {
    guard let first = firstIndex(where: { !$0.isBlank }),
      let last = lastIndex(where: { !$0.isBlank })
    else { return nil }
    return first...last
  }
}
