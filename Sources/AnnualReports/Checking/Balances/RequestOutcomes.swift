/// The outcomes of requests: what （七）总计 adds up.
enum RequestOutcomes {
  /// （三） to （六）, each with the places of the rows that it is made of.
  private static let groups: [(whole: RequestRow, parts: Range<Int>)] = [
    RequestRow.refusedAll, .unableAll, .notProcessedAll, .otherAll,
  ].map { ($0, ($0.rawValue - $0.parts.count)..<$0.rawValue) }

  /// The three rows of （六）其他处理 in the form of 2021.
  static let others = RequestRow.otherAll.parts

  /// The sum of a column's outcomes, in millionths.
  ///
  /// A group whose rows are not all printed counts with its own row, such as （六）其他处理 of 2019.
  /// Nothing where that is not printed either, or where the sum is out of range.
  static func sum(_ applicant: Applicant, in grid: RequestGrid) -> Int64? {
    guard let granted = grid.printed(.granted, applicant),
      let partial = grid.printed(.grantedPartial, applicant),
      var sum = granted.adding(partial)
    else { return nil }
    for group in groups {
      guard
        let value = Self.sum(group.parts, applicant, in: grid)
          ?? grid.printed(group.whole, applicant),
        let next = sum.adding(value)
      else { return nil }
      sum = next
    }
    return sum
  }

  private static func sum(
    _ places: Range<Int>, _ applicant: Applicant, in grid: RequestGrid
  ) -> Int64? {
    var sum: Int64 = 0
    for place in places {
      guard let number = grid[place, applicant].printed, let next = sum.adding(number)
      else { return nil }
      sum = next
    }
    return sum
  }
}
