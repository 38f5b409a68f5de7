internal import AnnualReports

/// Judges a report by itself, before it is compared with others.
struct Screening {
  private let years: Set<Int>?
  private let domains: Set<Domain>?
  private let reports: Set<Int>?

  /// Judges by what is to be counted.
  init(_ settings: RollupSettings) {
    years = settings.years
    domains = settings.domains
    reports = settings.reports
  }

  /// Why a report cannot be counted; `counted` or `regionTotal` if only a duplicate may stop it.
  ///
  /// Of several reasons the first of the list below holds.
  func disposition(of record: ReportRecord, placing: Placing?) -> Disposition {
    guard isChosen(record) else { return .notChosen }
    guard let year = record.year else { return .noYear }
    if let years, !years.contains(year) { return .outsideYears }
    if let domains, !domains.contains(record.domain) { return .outsideDomains }
    if !record.hasTables { return .noTables }
    guard record.division != nil else { return record.hasCandidates ? .ambiguousPlace : .noPlace }
    guard placing != nil else { return .unknownDivision }
    switch record.scope {
    case .organ, .governmentOffice: return .counted
    case .regionTotal: return .regionTotal
    case .systemTotal: return .systemTotal
    case .unknown: return .unknownScope
    }
  }

  private func isChosen(_ record: ReportRecord) -> Bool { reports?.contains(record.index) ?? true }

  /// Whether a report proves that its authority is there and has to report: it may be of a year
  /// that was not asked for, and it may hold no tables.
  func isEvidence(_ record: ReportRecord) -> Bool {
    (record.scope.isLeaf || record.scope == .regionTotal)
      && domains?.contains(record.domain) != false && isChosen(record)
  }
}
