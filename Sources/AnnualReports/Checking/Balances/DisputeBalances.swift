/// The balances of table four: `T4-SUM`.
enum DisputeBalances {
  /// Whether the results of a forum add up to its total.
  ///
  /// Nothing where one of the five is not printed.
  static func forumHolds(_ forum: Forum, in figures: FigureTable) -> Bool? {
    balance(forum, in: figures)?.holds
  }

  /// Adds a finding for every forum whose results do not add up.
  static func check(_ figures: FigureTable, into findings: inout [Finding]) {
    for forum in forums {
      if let balance = balance(forum, in: figures), !balance.holds {
        findings.append(finding(forum, balance, in: figures))
      }
    }
  }

  /// The parts of table four in the form's order.
  static let forums = Forum.allCases

  /// By forum: its five cells, the total last.
  static let cells: [[Indicator]] = forums.map { forum in
    Forum.Result.allCases.map { forum.indicator($0) }
  }

  private static func balance(_ forum: Forum, in figures: FigureTable) -> Balance? {
    let cells = cells[forum.rawValue]
    guard let last = cells.last, let total = figures[last].printed else { return nil }
    var sum: Int64 = 0
    for cell in cells.dropLast() {
      guard let number = figures[cell].printed, let next = sum.adding(number) else { return nil }
      sum = next
    }
    return Balance(found: total, expected: sum)
  }

  private static func finding(
    _ forum: Forum, _ balance: Balance, in figures: FigureTable
  ) -> Finding {
    let total = forum.indicator(.total)
    let (found, expected) = (balance.foundText, balance.expectedText)
    return Finding(
      .disputesAddUp, at: figures[total], total, found: found, expected: expected,
      message: EditRule.Text(
        "“\(forum.chinese)”：结果维持、结果纠正、其他结果、尚未审结之和 \(expected)，总计填报 \(found)。",
        "\(forum.english): upheld, corrected, other and pending add up to \(expected), "
          + "the total says \(found)"))
  }
}
