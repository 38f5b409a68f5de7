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
  let findings: [FindingRow]
  /// How many of them there are of each severity.
  private let counts: ReportSummary.Counts

  init(
    files: Int, reports: [ReportSummary], fileFindings: [FileFinding], result: RollupResult,
    hasRoster: Bool = false
  ) {
    self.hasRoster = hasRoster
    fileCount = files
    self.fileFindings = fileFindings
    self.result = result
    var reports = reports
    for (index, row) in zip(reports.indices, result.dispositions) {
      reports[index].disposition = row.disposition
    }
    Self.count(result.findings, in: &reports)
    self.reports = reports
    let own = reports.filter(\.isAskedFor).flatMap { report in
      report.findings.map { FindingRow($0, of: report) }
    }
    findings =
      (fileFindings.map { FindingRow($0) } + own + result.findings.map { FindingRow($0) }).ordered
    var counts = ReportSummary.Counts()
    for row in findings { counts.add(row.finding.severity) }
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
    // Findings stand by source, and mostly several of one.
    var (last, place): (String, Int?) = ("", nil)
    guard !findings.isEmpty else { return }
    let places = Dictionary(
      reports.enumerated().map { ($1.source, $0) }, uniquingKeysWith: { first, _ in first })
    for finding in findings {
      if finding.source != last { (last, place) = (finding.source, places[finding.source]) }
      if let place { reports[place].counts.add(finding.finding.severity) }
    }
  }
}

extension ReportSummary {
  /// Whether it is of the years and domains asked for.
  var isAskedFor: Bool { disposition != .outsideYears && disposition != .outsideDomains }
}
