internal import AnnualReports

/// What a rule between reports found, before it is known whose reports they are.
struct Edit {
  /// A figure of a report, the report by its place among the records.
  struct Cell {
    let record: Int32
    let indicator: Indicator?
  }

  /// The finding.
  let finding: Finding
  /// The report that it is about.
  let record: Int32
  /// The other figures that it names.
  let others: [Cell]

  init(
    _ rule: EditRule, severity: Finding.Severity? = nil, at record: Int32,
    _ indicator: Indicator?, found: Int64? = nil, expected: Int64? = nil, others: [Cell] = [],
    message: EditRule.Text
  ) {
    finding = Finding(
      severity ?? rule.severity, rule: rule.id, indicator: indicator,
      found: found.map(Self.text) ?? "", expected: expected.map(Self.text) ?? "",
      chinese: message.chinese, english: message.english)
    self.record = record
    self.others = others
  }

  /// A number given in millionths, in digits.
  static func text(_ millionths: Int64) -> String { Quantity(millionths: millionths).description }
}
