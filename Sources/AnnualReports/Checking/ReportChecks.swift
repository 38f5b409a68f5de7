/// The edit rules (勾稽关系 and others) that one report alone can break.
///
/// A rule whose operands are not all there is not checkable and says nothing: a blank is never
/// taken for 0. Source: the forms' own remarks, and what reviewing offices complain about.
public enum ReportChecks {
  /// What is wrong or odd in a report, in the form's order; what concerns the whole form first.
  ///
  /// Only figures, forms, year, authority and place are looked at. Empty for a report without any
  /// figure. Line and column of the findings are for the reader to fill in from their offsets.
  public static func findings(for report: Report) -> [Finding] {
    var findings: [Finding] = []
    FormEdits.check(report, into: &findings)
    QuantityEdits.check(report, into: &findings)
    DisclosureEdits.check(report, into: &findings)
    RequestBalances.check(report.figures, into: &findings)
    DisputeBalances.check(report.figures, into: &findings)
    PreReformBalances.check(report, into: &findings)
    CompletenessEdits.check(report, into: &findings)
    if findings.count > 1 { findings.sort(by: isBefore) }
    return findings
  }

  private static func isBefore(_ one: Finding, _ other: Finding) -> Bool {
    let (first, second) = (place(one), place(other))
    return first != second ? first < second : one.rule < other.rule
  }

  /// The place in the form's order; that of the whole form stands before all others.
  private static func place(_ finding: Finding) -> Int {
    finding.indicator.map { Int($0.index) } ?? -1
  }
}
