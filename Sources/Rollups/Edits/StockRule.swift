internal import AnnualReports

/// `X-STOCK`: documents in force are those of last year, with those issued and without those
/// repealed.
enum StockRule {
  private struct Row {
    let name: EditRule.Text
    let issued: Indicator
    let repealed: Indicator
    let inForce: Indicator

    init?(_ key: String, _ chinese: String, _ english: String) {
      guard let issued = Indicator(key: "\(key).issued"),
        let repealed = Indicator(key: "\(key).repealed"),
        let inForce = Indicator(key: "\(key).in_force")
      else { return nil }
      name = EditRule.Text(chinese, english)
      self.issued = issued
      self.repealed = repealed
      self.inForce = inForce
    }
  }

  private static let rows = [
    Row("rules", "规章", "rules"),
    Row("normative_documents", "行政规范性文件", "normative documents"),
  ].compactMap(\.self)

  /// Adds a finding for each kind of document that does not follow from last year.
  ///
  /// Nothing where one of the four cells prints no number.
  static func check(_ pair: ReportPair, into edits: inout [Edit]) {
    for row in rows {
      guard let before = pair.earlier.printed(row.inForce),
        let issued = pair.later.printed(row.issued),
        let repealed = pair.later.printed(row.repealed),
        let found = pair.later.printed(row.inForce),
        let all = before.adding(issued), let expected = all.subtracting(repealed),
        found != expected, let difference = found.subtracting(expected)
      else { continue }
      let numbers = [before, issued, repealed, expected, found, difference].map(Edit.text)
      edits.append(
        Edit(
          .stockFollows, at: pair.later.record, row.inForce, found: found, expected: expected,
          others: [
            pair.earlier.cell(row.inForce), pair.later.cell(row.issued),
            pair.later.cell(row.repealed),
          ], message: message(row.name, pair.earlier.year, numbers)))
    }
  }

  private static func message(
    _ name: EditRule.Text, _ year: Int, _ numbers: [String]
  ) -> EditRule.Text {
    let sum = "\(numbers[0]) + \(numbers[1]) − \(numbers[2]) = \(numbers[3])"
    return EditRule.Text(
      "\(name.chinese)：\(year)年度现行有效 \(numbers[0]) 件，本年制发 \(numbers[1]) 件、废止 "
        + "\(numbers[2]) 件，推算现行有效 \(sum) 件，填报 \(numbers[4]) 件，相差 \(numbers[5]) 件。",
      "\(name.english): \(numbers[0]) in force in \(year), \(numbers[1]) issued and \(numbers[2]) "
        + "repealed since make \(sum); the report says \(numbers[4]), a difference of "
        + numbers[5])
  }
}
