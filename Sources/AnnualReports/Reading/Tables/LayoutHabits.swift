import Documents

/// What a document's tables have in common: how their cells are parted, and where their columns
/// begin.
struct LayoutHabits: Sendable {
  /// By the number of empty lines before a head: how many heads stand so.
  private var gaps = [Int](repeating: 0, count: 256)
  /// Which cell of its line the head 自然人 is.
  private var firstApplicant: Int?
  /// Whether another head of an applicant does not stand as many cells behind as its column does.
  private var areApplicantsAtOdds = false

  /// Takes note of the cell of a head; heads are never blank, so nothing widens their gaps.
  mutating func note(_ cell: Cell) {
    if cell.lead == .line { gaps[Int(cell.emptyLines)] += 1 }
  }

  /// Takes note of the head of an applicant's column in table three.
  ///
  /// The heads below 法人或其他组织 stand on a line of their own. One that begins so far to the left that
  /// the cells of merged heads must have been left out says nothing.
  mutating func note(_ applicant: Applicant, _ cell: Cell) {
    switch applicant {
    case .natural:
      firstApplicant = Int(cell.position)
      areApplicantsAtOdds = false
    case .business, .research, .publicInterest, .legalService:
      let first = Int(cell.position) - applicant.rawValue
      if first > 0, first != firstApplicant { areApplicantsAtOdds = true }
    case .other, .total: break
    }
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
    if firstApplicant == 0 { return 0 }
    guard !areApplicantsAtOdds else { return nil }
    let offset = firstApplicant - labelPosition - 1
    return offset >= 0 ? offset : nil
  }
}
