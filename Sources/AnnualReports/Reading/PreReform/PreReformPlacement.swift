/// Decides which cell of a row of the table of 2014–2018 holds the report's number.
enum PreReformPlacement {
  enum Outcome: Equatable {
    /// The cell; it may be blank, or hold words.
    case placed(PreReformSlot)
    /// The label stands there and nothing behind it.
    case labelOnly
    /// Numbers of which none can be taken for certain, and why.
    case ambiguous(RowPlacement.Reason)
  }

  /// Where the number of a row is.
  static func place(_ row: PreReformRow, _ columns: PreReformColumns) -> Outcome {
    if let doubt = row.doubt { return .ambiguous(doubt) }
    var cells = row.cells
    if columns.hasRowNumbers { dropRowNumber(&cells, of: row, columns) }
    guard let first = cells.first else { return .labelOnly }
    if cells.allSatisfy({ $0.value?.status == .blank }) { return .placed(first) }
    if columns.hasRowNumbers, row.isFollowed, cells.last?.line != row.line,
      cells.count(where: \.isFilled) <= columns.count, cells.count == row.cells.count
    {
      // A cell a line: the last number may be the next row's.
      return .ambiguous(.tooFew)
    }
    return columns.count == 1 ? placeOne(cells) : placeOneOf(cells, columns)
  }

  /// Drops the number of the next row where each cell has a line.
  private static func dropRowNumber(
    _ cells: inout [PreReformSlot], of row: PreReformRow, _ columns: PreReformColumns
  ) {
    guard row.isFollowed, let last = cells.last, last.line != row.line, last.isFilled,
      cells.count == columns.count + 1
    else { return }
    cells.removeLast()
  }

  /// The one number; remarks may stand behind it.
  private static func placeOne(_ cells: [PreReformSlot]) -> Outcome {
    let filled = cells.filter { $0.value?.status != .blank }
    let numbers = filled.filter(\.isFilled)
    guard let first = filled.first else { return .labelOnly }
    if numbers.count > 1 { return .ambiguous(.tooMany) }
    if numbers.count == 1, !first.isFilled { return .ambiguous(.wordsBetween) }
    return .placed(first)
  }

  private static func placeOneOf(_ cells: [PreReformSlot], _ columns: PreReformColumns) -> Outcome {
    guard let chosen = columns.chosen else { return .ambiguous(.heads) }
    let filled = cells.filter { $0.value?.status != .blank }
    if filled.count == columns.count { return .placed(filled[chosen]) }
    if filled.count > columns.count { return .ambiguous(.tooMany) }
    let surplus = cells.dropFirst(columns.count)
    guard cells.count >= columns.count, surplus.allSatisfy({ $0.value?.status == .blank }) else {
      return .ambiguous(.tooFew)
    }
    return .placed(cells[chosen])
  }
}
