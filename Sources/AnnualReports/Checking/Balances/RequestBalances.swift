/// The balances of table three: `T3-ROW`, `T3-FLOW` and `T3-SUM`.
enum RequestBalances {
  /// Whether the applicants of a row add up to its total.
  ///
  /// Nothing where one of the seven is not printed, which goes for every derived group.
  static func rowHolds(_ row: RequestRow, in figures: FigureTable) -> Bool? {
    balance(of: row, in: RequestGrid(figures))?.holds
  }

  /// Whether requests received and carried in equal outcomes and requests carried out, in a column.
  ///
  /// Nothing where one of the four is not printed.
  static func flowHolds(_ applicant: Applicant, in figures: FigureTable) -> Bool? {
    flow(of: applicant, in: RequestGrid(figures))?.holds
  }

  /// Whether the outcomes of a column add up to its （七）总计.
  ///
  /// Nothing where an outcome or the total is not printed.
  static func sumHolds(_ applicant: Applicant, in figures: FigureTable) -> Bool? {
    outcomes(of: applicant, in: RequestGrid(figures))?.holds
  }

  /// Adds a finding for every balance that does not hold.
  static func check(_ figures: FigureTable, into findings: inout [Finding]) {
    let grid = RequestGrid(figures)
    for row in RequestGrid.rows {
      if let balance = balance(of: row, in: grid), !balance.holds {
        findings.append(.row(row, balance, in: grid))
      }
    }
    for applicant in RequestGrid.applicants {
      if let balance = flow(of: applicant, in: grid), !balance.holds {
        findings.append(.flow(applicant, balance, in: grid))
      }
      if let balance = outcomes(of: applicant, in: grid), !balance.holds {
        findings.append(.outcomes(applicant, balance, in: grid))
      }
    }
  }

  private static func balance(of row: RequestRow, in grid: RequestGrid) -> Balance? {
    guard let total = grid.printed(row, .total) else { return nil }
    var sum: Int64 = 0
    for applicant in RequestGrid.applicants where applicant != .total {
      guard let number = grid.printed(row, applicant), let next = sum.adding(number)
      else { return nil }
      sum = next
    }
    return Balance(found: total, expected: sum)
  }

  /// 第一项加第二项之和，等于第三项加第四项之和.
  private static func flow(of applicant: Applicant, in grid: RequestGrid) -> Balance? {
    guard let received = grid.printed(.receivedNew, applicant),
      let carriedIn = grid.printed(.carriedIn, applicant),
      let outcomes = grid.printed(.outcomeTotal, applicant),
      let carriedOut = grid.printed(.carriedOut, applicant),
      let dealt = outcomes.adding(carriedOut), let all = received.adding(carriedIn)
    else { return nil }
    return Balance(found: dealt, expected: all)
  }

  private static func outcomes(of applicant: Applicant, in grid: RequestGrid) -> Balance? {
    guard let total = grid.printed(.outcomeTotal, applicant),
      let sum = RequestOutcomes.sum(applicant, in: grid)
    else { return nil }
    return Balance(found: total, expected: sum)
  }
}
