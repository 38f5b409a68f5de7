/// What stands behind a label of the table of 2014–2018.
struct PreReformSlot: Equatable, Sendable {
  enum Kind: Equatable, Sendable {
    case unit(ValueUnit)
    /// A number, a blank cell, a sign that there is none, or words in the place of one.
    case value(CellValue)
  }

  var kind: Kind
  /// Bytes of the document's text.
  var start: UInt32
  /// Where it ends.
  var end: UInt32
  /// The line of the document, counted as cells begin lines.
  var line: Int32

  /// What fills the cell; nothing for a unit.
  var value: CellValue? {
    if case .value(let value) = kind { value } else { nil }
  }

  /// Whether a number or a sign for none stands there.
  var isFilled: Bool {
    value.map { $0.status != .blank && $0.status != .text } ?? false
  }
}
