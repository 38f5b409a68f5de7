extension DivisionChange {
  /// Two codes of which a change made one, perhaps among others, of the other; in either order.
  struct Turn: Hashable {
    private let low: DivisionCode
    private let high: DivisionCode

    init(_ one: DivisionCode, _ other: DivisionCode) {
      low = min(one, other)
      high = max(one, other)
    }
  }

  /// Those of all changes.
  static let turns: Set<Turn> = {
    var turns: Set<Turn> = []
    // Of the whole table only the codes are read.
    forEachRow { row in
      let new = codes(after: row)
      for old in codes(before: row) {
        for code in new { turns.insert(Turn(old, code)) }
      }
    }
    return turns
  }()
}
