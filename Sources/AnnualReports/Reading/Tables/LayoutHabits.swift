import Documents

/// What a document's tables have in common: how their cells are parted, and where their columns
/// begin.
struct LayoutHabits: Sendable {
  /// By the number of empty lines before a head: how many heads stand so.
  private var gaps = [Int](repeating: 0, count: 256)
  /// Which cell of its line the head 自然人 is; nothing where it stands on a line of its own.
  private var firstApplicant: (position: Int, isAlone: Bool)?

  /// Takes note of the cell of a head; heads are never blank, so nothing widens their gaps.
  mutating func note(_ cell: Cell) {
    if cell.lead == .line { gaps[Int(cell.emptyLines)] += 1 }
  }

  mutating func noteFirstApplicant(_ cell: Cell) {
    firstApplicant = (Int(cell.position), false)
  }

  /// How many empty lines part two cells, if four heads in five are parted alike.
  var usualGap: UInt8? {
    guard let most = gaps.max(), most > 0, let gap = gaps.firstIndex(of: most) else { return nil }
    let all = gaps.reduce(0, +)
    return most * 5 >= all * 4 ? UInt8(gap) : nil
  }

  /// How many cells behind its label a row of table three begins, by the place of the head 自然人.
  ///
  /// Where the head begins its line, merged cells were moved to the end of each row, and the
  /// values follow the label at once.
  func offset(ofValuesBehind labelPosition: Int) -> Int? {
    guard let firstApplicant else { return nil }
    if firstApplicant.position == 0 { return 0 }
    let offset = firstApplicant.position - labelPosition - 1
    return offset >= 0 ? offset : nil
  }
}
