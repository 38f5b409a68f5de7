internal import AnnualReports

/// The findings that were asked for, with what was left out.
struct CheckSelection: Sendable {
  /// The findings to be shown, in the order of the tables.
  let findings: [CheckedFinding]
  /// How many of the rules, years and domains asked for are below the least severity.
  let milderCount: Int

  /// Leaves out other rules, years and domains, then what is below the least severity.
  ///
  /// Findings of no year stay only where no years are given; those about files always stay.
  ///
  /// - Parameter rules: The ids of the rules asked for; nil for all.
  init(
    _ outcome: CheckOutcome, rules: Set<String>?, years: Set<Int>?, domains: Set<Domain>?,
    least: Finding.Severity
  ) {
    let wanted = outcome.findings.filter { row in
      guard rules?.contains(row.finding.rule) ?? true else { return false }
      if row.isAboutFile { return true }
      let isOfYears = years.map { years in row.year.map(years.contains) ?? false } ?? true
      return isOfYears && domains?.contains(row.domain ?? .other) ?? true
    }
    findings = wanted.filter { $0.finding.severity >= least }
    milderCount = wanted.count - findings.count
  }

  /// How many findings there are of a severity.
  func count(_ severity: Finding.Severity) -> Int {
    findings.count { $0.finding.severity == severity }
  }
}
