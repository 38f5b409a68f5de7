/// A piece of a cell as the reader of tables sees it.
struct Token: Equatable, Sendable {
  /// What it is.
  enum Kind: Equatable, Sendable {
    /// A label, with its number and the unit named behind it.
    case label(Label, Numbering, ValueUnit)
    /// A number, or the sign that there is none.
    case value(CellValue)
    /// A piece of a label that means nothing by itself.
    case fragment
    /// The beginning of a label that the next cell may complete.
    case partial
    /// Anything else.
    case words
  }

  var kind: Kind
  /// Where it begins, counted from the beginning of its cell.
  var start: UInt32
  /// Where it ends.
  var end: UInt32
  /// Whether nothing stands between it and the token before: 规章000.
  var isAttached = false
  /// Whether it is a label whose spelling is not in the list, but close to one that is.
  var isMisspelt = false
}
