/// A change of divisions approved by the State Council or the Ministry of Civil Affairs.
public struct DivisionChange: Hashable, Sendable {
  /// What became of a division; a change may be of several kinds.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The code changed.
    case recoded
    /// The stem of the name changed.
    case renamed
    /// The type changed, as from county to district.
    case type
    /// It was joined to another.
    case merged
    /// It was divided.
    case split
    /// It got another parent.
    case moved
    /// Its parent got another code.
    case parentRecoded = "parent-recoded"
    /// It was made from parts of others.
    case new
  }

  /// A division as it was before or after the change.
  public struct Side: Hashable, Sendable {
    /// The code.
    public let code: DivisionCode
    /// The full name.
    public let name: String
    /// The code of the parent; nil for a province.
    public let parent: DivisionCode?
  }

  /// The year from whose end the new state holds.
  public let year: Int
  /// The date of approval, ISO 8601; empty where unknown.
  public let date: String
  /// The kinds of change, at least one.
  public let kinds: [Kind]
  /// The divisions before; for `new`, those whose land was taken, empty where none is recorded.
  public let old: [Side]
  /// The divisions after; empty where one was dissolved.
  public let new: [Side]
  /// Title and number of the approving document; empty where unknown.
  public let document: String
}

extension DivisionChange {
  /// The changes of the compiled-in table, read when first asked for.
  static let standard: [DivisionChange] = {
    var changes: [DivisionChange] = []
    forEachRow { row in
      if let change = DivisionChange(row: row) { changes.append(change) }
    }
    return changes
  }()

  /// Calls `body` for each row of the table of changes that has a year.
  static func forEachRow(_ body: (TableRow) -> Void) {
    Table.forEachRow(of: ChangesTable.text) { row in
      if row.number(0) != nil { body(row) }
    }
  }

  /// The codes of the divisions before the change of a row.
  static func codes(before row: TableRow) -> [DivisionCode] { row.codes(4) }

  /// The codes of the divisions after it.
  static func codes(after row: TableRow) -> [DivisionCode] { row.codes(8) }

  /// A change from a row of the table of changes; nil if the row is malformed.
  init?(row: TableRow) {
    guard let year = row.number(0) else { return nil }
    self.init(
      year: year, date: row.text(1),
      kinds: row.text(2).split(separator: "+").compactMap { Kind(rawValue: String($0)) },
      old: Self.sides(of: row, from: 4), new: Self.sides(of: row, from: 8), document: row.text(12))
  }

  /// The divisions whose codes, names and parents stand in three fields beginning at `first`.
  private static func sides(of row: TableRow, from first: Int) -> [Side] {
    let names = row.texts(first + 1)
    let parents = row.texts(first + 2)
    return row.codes(first).enumerated().map { index, code in
      Side(
        code: code, name: names.indices.contains(index) ? names[index] : "",
        parent: (parents.indices.contains(index) ? parents[index] : parents.last)
          .flatMap { DivisionCode($0) })
    }
  }
}
