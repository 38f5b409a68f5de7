/// A row of the table of 2014–2018 as it was found: a label, and everything up to the next one.
struct PreReformRow: Sendable {
  /// The words of the label.
  var label: PreReformLabel
  /// The row of the form; nothing for one that the form does not have.
  var indicator: Indicator?
  /// Where the label stands: bytes of the document's text.
  var start: UInt32
  /// Where it ends.
  var end: UInt32
  /// The line on which the label ends.
  var line: Int32
  /// What stands behind it.
  var slots: [PreReformSlot] = []
  /// Why its number cannot be told, where that shows before the columns are known.
  var doubt: RowPlacement.Reason?
  /// Whether another row follows.
  var isFollowed = false

  /// Whether its unit is named in a cell.
  var hasUnit: Bool { slots.contains { $0.value == nil } }

  /// The unit in its cell, or else in the label; none where neither names one.
  var unit: ValueUnit {
    for slot in slots { if case .unit(let unit) = slot.kind { return unit } }
    return label.unit
  }

  /// How many numbers and signs there are.
  var filledCount: Int { slots.count { $0.isFilled } }

  /// The cells of numbers: those behind the unit; those before it where none is behind.
  ///
  /// Before the unit there may be a code of the row.
  var cells: [PreReformSlot] {
    guard let unit = slots.firstIndex(where: { $0.value == nil }) else { return slots }
    let behind = slots[unit...].filter { $0.value != nil }
    let isBefore = !behind.contains(where: \.isFilled) && slots[..<unit].contains(where: \.isFilled)
    return isBefore ? Array(slots[..<unit]) : behind
  }

  /// Where its last cell ends, or the label.
  var lastByte: UInt32 { slots.last { $0.end > $0.start }?.end ?? end }
}
