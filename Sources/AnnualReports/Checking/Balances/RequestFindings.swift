/// What the balances of table three have to say.
extension Finding {
  /// `T3-ROW`: a row whose applicants do not add up to its total.
  static func row(_ row: RequestRow, _ balance: Balance, in grid: RequestGrid) -> Finding {
    let total = row.indicator(.total)
    let (found, expected) = (balance.foundText, balance.expectedText)
    return Finding(
      .applicantsAddUp, at: grid[row, .total], total, found: found, expected: expected,
      message: EditRule.Text(
        "“\(row.formLabel)”一行：各类申请人之和 \(expected)，总计填报 \(found)。",
        "row “\(row.names.english)”: the applicants add up to \(expected), the total says \(found)")
    )
  }

  /// `T3-FLOW`: a column in which more or fewer requests came in than were dealt with or kept.
  static func flow(
    _ applicant: Applicant, _ balance: Balance, in grid: RequestGrid
  ) -> Finding {
    let total = RequestRow.outcomeTotal.indicator(applicant)
    let rows: [RequestRow] = [.receivedNew, .carriedIn, .outcomeTotal, .carriedOut]
    let numbers = rows.map { grid[$0, applicant].quantity?.description ?? "" }
    let (found, expected) = (balance.foundText, balance.expectedText)
    return Finding(
      .requestsBalance, at: grid[.outcomeTotal, applicant], total, found: found, expected: expected,
      message: EditRule.Text(
        "“\(applicant.chinese)”一列：本年新收 \(numbers[0]) 加上年结转 \(numbers[1]) 为 \(expected)，"
          + "办理结果总计 \(numbers[2]) 加结转下年度 \(numbers[3]) 为 \(found)，两者应当相等。",
        "column “\(applicant.english)”: \(numbers[0]) received and \(numbers[1]) carried in make "
          + "\(expected), \(numbers[2]) outcomes and \(numbers[3]) carried out make \(found)"))
  }

  /// `T3-SUM`: a column whose outcomes do not add up to （七）总计.
  static func outcomes(
    _ applicant: Applicant, _ balance: Balance, in grid: RequestGrid
  ) -> Finding {
    let total = RequestRow.outcomeTotal.indicator(applicant)
    let (found, expected) = (balance.foundText, balance.expectedText)
    return Finding(
      .outcomesAddUp, at: grid[.outcomeTotal, applicant], total, found: found, expected: expected,
      message: EditRule.Text(
        "“\(applicant.chinese)”一列：（一）至（六）各项办理结果之和 \(expected)，“（七）总计”填报 \(found)。",
        "column “\(applicant.english)”: the outcomes add up to \(expected), "
          + "“outcomes, all” says \(found)"))
  }
}
