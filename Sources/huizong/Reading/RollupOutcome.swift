internal import AnnualReports
internal import Rollups

/// Everything that the files of a roll-up are written from.
struct RollupOutcome: Sendable {
  /// How many files there were to read.
  let fileCount: Int
  /// The reports in the order of their files, with what became of them.
  let reports: [ReportSummary]
  /// What is to be said about files.
  let fileFindings: [FileFinding]
  /// The totals.
  let result: RollupResult
  /// Whether a roster names the authorities that must report.
  let hasRoster: Bool
  /// All findings in the order of findings.csv; those of reports that were not asked for left out.
  let findings: FindingList
  /// How many of them there are of each severity.
  private let counts: ReportSummary.Counts

  init(
    files: Int, reports: consuming [ReportSummary], fileFindings: [FileFinding],
    result: RollupResult, hasRoster: Bool = false
  ) {
    self.hasRoster = hasRoster
    fileCount = files
    self.fileFindings = fileFindings
    self.result = result
    for (index, row) in zip(reports.indices, result.dispositions) {
      reports[index].disposition = row.disposition
    }
    Self.count(result.findings, in: &reports)
    self.reports = reports
    findings = FindingList(fileFindings, self.reports, result.findings)
    var counts = ReportSummary.Counts()
    for place in findings.indices { counts.add(findings.severity(at: place)) }
    self.counts = counts
  }

  /// How many findings there are of a severity.
  func count(_ severity: Finding.Severity) -> Int { counts[severity] }

  /// Whether a file gave no figures: it could not be read, or holds no table of the form.
  var isIncomplete: Bool {
    fileFindings.contains { $0.finding.severity == .error }
      || reports.contains { $0.isAskedFor && !$0.hasTables }
  }

  private static func count(_ findings: [LocatedFinding], in reports: inout [ReportSummary]) {
    // The reports stand by number, and findings of one report mostly together.
    var place = 0
    for finding in findings {
      guard let number = finding.report else { continue }
      if place >= reports.count || reports[place].index != number {
        place = reports.partitioningIndex { $0.index >= number }
      }
      guard place < reports.count, reports[place].index == number else { continue }
      reports[place].counts.add(finding.finding.severity)
    }
  }
}

extension ReportSummary {
  /// Whether it is of the years and domains asked for.
  var isAskedFor: Bool {
    switch disposition {
    case .outsideYears, .outsideDomains, .notChosen: false
    default: true
    }
  }
}

extension [ReportSummary] {
  /// The first place at which a condition holds that holds at all places behind it too.
  fileprivate func partitioningIndex(where holds: (ReportSummary) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
