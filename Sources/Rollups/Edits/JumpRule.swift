internal import AnnualReports

/// `X-JUMP`: a count that is more than ten times, or less than a tenth, of what it was.
enum JumpRule {
  /// The main counts of the form, but for those that may be negative.
  private static let counts = Indicator.all.filter { indicator in
    let definition = indicator.definition
    return definition.isMain && definition.unit != .money && !indicator.key.hasSuffix("_change")
  }

  private static let factor: Int64 = 10
  /// The least difference that matters, in millionths.
  private static let leastDifference = 100 * Quantity.scale

  /// Adds a finding for every count that jumped.
  ///
  /// Nothing where one of the two cells prints no number.
  static func check(_ pair: ReportPair, into edits: inout [Edit]) {
    for indicator in counts {
      guard let numbers = pair.printed(indicator), jumps(numbers.earlier, numbers.later)
      else { continue }
      let texts = (Edit.text(numbers.earlier), Edit.text(numbers.later))
      edits.append(
        Edit(
          .noJump, at: pair.later.record, indicator, found: numbers.later,
          others: [pair.earlier.cell(indicator)],
          message: EditRule.Text(
            "“\(indicator.definition.chinese)”由\(pair.earlier.year)年度的 \(texts.0) 变为 "
              + "\(texts.1)，变化超过十倍，请核实。",
            "\(indicator.definition.english) went from \(texts.0) in \(pair.earlier.year) to "
              + "\(texts.1), more than tenfold; please confirm")))
    }
  }

  /// Whether two numbers that are not negative are so far apart.
  static func jumps(_ one: Int64, _ other: Int64) -> Bool {
    let (low, high) = (min(one, other), max(one, other))
    guard low >= 0, high - low > leastDifference else { return false }
    return low < high / factor || (low == high / factor && high % factor > 0)
  }
}
