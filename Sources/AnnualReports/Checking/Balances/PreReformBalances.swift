/// The sums in the table of 2014–2018: `P14-SUM`.
enum PreReformBalances {
  /// A number and its parts.
  private struct Sum: Sendable {
    let total: Indicator
    let parts: [Indicator]

    init(_ total: String, _ parts: [String]) {
      self.total = Self.indicator(total)
      self.parts = parts.map(Self.indicator)
    }

    private static func indicator(_ key: String) -> Indicator {
      guard let indicator = Indicator(key: "pre.\(key)") else {
        preconditionFailure("no indicator pre.\(key)")
      }
      return indicator
    }
  }

  /// In the table's order.
  private static let sums = [
    Sum(
      "requests.received",
      ["in_person", "fax", "online", "mail"].map { "requests.received.\($0)" }),
    Sum("requests.closed", ["requests.closed.on_time", "requests.closed.extended"]),
    Sum(
      "requests.answered",
      [
        "already_public", "granted", "granted_partial", "refused.all", "not_this_organ",
        "not_exist", "asked_to_amend", "other_channel",
      ].map { "requests.\($0)" }),
    Sum(
      "requests.refused.all",
      [
        "state_secret", "trade_secret", "privacy", "security_stability",
        "not_government_information", "other_legal",
      ].map { "requests.refused.\($0)" }),
    Sum("review.total", ["review.upheld", "review.corrected", "review.other"]),
    Sum("suit.total", ["suit.upheld", "suit.corrected", "suit.other"]),
    Sum("org.staff", ["org.staff_full_time", "org.staff_part_time"]),
  ]

  /// Adds a finding for every number whose parts do not add up to it; nothing for other forms, and
  /// nothing where one of the numbers is not printed.
  static func check(_ report: Report, into findings: inout [Finding]) {
    guard report.forms[.statistics] == .f2014 else { return }
    for sum in sums {
      guard let balance = balance(sum, in: report.figures), !balance.holds else { continue }
      findings.append(finding(sum, balance, in: report.figures))
    }
  }

  private static func balance(_ sum: Sum, in figures: FigureTable) -> Balance? {
    guard let total = figures[sum.total].printed else { return nil }
    var expected: Int64 = 0
    for part in sum.parts {
      guard let number = figures[part].printed, let next = expected.adding(number) else {
        return nil
      }
      expected = next
    }
    return Balance(found: total, expected: expected)
  }

  private static func finding(
    _ sum: Sum, _ balance: Balance, in figures: FigureTable
  ) -> Finding {
    let (found, expected) = (balance.foundText, balance.expectedText)
    return Finding(
      .preReformAddsUp, at: figures[sum.total], sum.total, found: found, expected: expected,
      message: EditRule.Text(
        "“\(sum.total.definition.chinese)”填报 \(found)，各分项之和为 \(expected)。",
        "\(sum.total.definition.english): \(found), but its parts add up to \(expected)"))
  }
}
