internal import AnnualReports

/// `X-ITEMS`: the items that 2020 gives for the year before are those of 2019 with their change.
///
/// Only the form of 2019 counts items, and it was made for two years, so there is one step to check.
/// It holds where 上一年项目数量 is read as the number at the end of the year before.
enum ItemsRule {
  private static let rows: [(before: Indicator, change: Indicator)] = Indicator.all.compactMap {
    guard $0.key.hasSuffix(".items_prev"),
      let change = Indicator(key: $0.key.dropLast("prev".count) + "change")
    else { return nil }
    return ($0, change)
  }

  private static let firstYear = 2019

  /// Adds a finding for every row whose items do not follow.
  ///
  /// Nothing where one of the three cells prints no number.
  static func check(_ pair: ReportPair, into edits: inout [Edit]) {
    guard pair.earlier.year == firstYear else { return }
    for row in rows {
      guard let items = pair.printed(row.before), let change = pair.earlier.printed(row.change),
        let expected = items.earlier.adding(change), expected != items.later
      else { continue }
      edits.append(
        Edit(
          .itemsFollow, at: pair.later.record, row.before, found: items.later, expected: expected,
          others: [pair.earlier.cell(row.before), pair.earlier.cell(row.change)],
          message: message(row.before, [items.earlier, change, expected, items.later])))
    }
  }

  private static func message(_ indicator: Indicator, _ numbers: [Int64]) -> EditRule.Text {
    let texts = numbers.map(Edit.text)
    let change = numbers[1] < 0 ? "− \(texts[1].dropFirst())" : "+ \(texts[1])"
    let sum = "\(texts[0]) \(change) = \(texts[2])"
    return EditRule.Text(
      "“\(indicator.definition.chinese)”：2019年度报告的上一年项目数量加本年增/减为 \(sum)，"
        + "2020年度报告填报 \(texts[3])。",
      "\(indicator.definition.english): \(sum) by the report of 2019, \(texts[3]) by that of 2020")
  }
}
