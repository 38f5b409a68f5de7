internal import AnnualReports
internal import Regions
internal import Rollups

/// All findings of a check, before anything is left out.
struct CheckOutcome: Sendable {
  /// How many files there were to read.
  let fileCount: Int
  /// How many reports were read.
  let reportCount: Int
  /// The findings by region, year, source and place; those of no region first.
  let findings: [CheckedFinding]

  /// Runs the rules between reports and puts all findings in order.
  init(
    files: Int, fileFindings: [FileFinding], _ collection: KeptCollection<CheckedReport>,
    _ gazetteer: Gazetteer
  ) {
    fileCount = files
    reportCount = collection.kept.count
    let result = collection.rollup.finish(with: gazetteer)
    let prose = collection.kept.compactMap { report in
      report.prose.map { (report.summary.index, $0) }
    }
    let edits = collection.rollup.edits(
      beside: result, prose: Dictionary(prose) { first, _ in first }, with: gazetteer)
    let directory = ReportDirectory(collection.kept)
    let own = collection.kept.flatMap { report in
      (report.summary.findings + report.late).map { CheckedFinding($0, of: report) }
    }
    findings =
      (fileFindings.map { CheckedFinding($0) } + own
      + result.findings.map { directory.finding($0) } + edits.map { directory.finding($0) })
      .ordered(by: CheckedFinding.precedes)
  }
}

/// Finds the reports that findings are about.
private struct ReportDirectory {
  private var byNumber: [Int: CheckedReport] = [:]
  private var bySource: [String: CheckedReport] = [:]

  init(_ reports: [CheckedReport]) {
    for report in reports {
      byNumber[report.summary.index] = report
      if bySource[report.summary.source] == nil { bySource[report.summary.source] = report }
    }
  }

  func finding(_ located: LocatedFinding) -> CheckedFinding {
    guard let report = bySource[located.source] else { return CheckedFinding(located) }
    let place = report.place(of: located.finding.indicator)
    return CheckedFinding(located.finding, at: place, of: report)
  }

  func finding(_ edit: EditFinding) -> CheckedFinding {
    let finding = edit.located.finding
    guard let report = byNumber[edit.report] else { return CheckedFinding(edit.located) }
    let others = edit.others.map { cell in
      byNumber[cell.report]?.place(of: cell.indicator)
        ?? FindingPlace(source: cell.source, line: 0, column: 0)
    }
    return CheckedFinding(
      finding, at: report.place(of: finding.indicator), of: report, others: others)
  }
}
