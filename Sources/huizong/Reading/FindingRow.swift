internal import AnnualReports
internal import Rollups

/// A finding with what it is about, as a row of findings.csv.
struct FindingRow: Sendable {
  let finding: Finding
  let source: String
  let authority: String
  let region: RegionNames.Part
  let year: Int?

  /// A finding in a report.
  init(_ finding: Finding, of report: ReportSummary) {
    self.finding = finding
    source = report.source
    authority = report.agency
    region = report.regions.region
    year = report.year
  }

  /// A finding among several reports.
  init(_ located: LocatedFinding) {
    finding = located.finding
    source = located.source
    authority = located.authority
    region = RegionNames.Part(located.region)
    year = located.year
  }

  /// A finding about a file.
  init(_ file: FileFinding) {
    finding = file.finding
    source = file.source
    authority = ""
    region = .none
    year = nil
  }
}

extension RegionNames.Part {
  /// The code and name of a region of totals; nothing of both where there is none.
  init(_ region: Region?) {
    self.init(code: region?.code ?? "", name: region?.name ?? "")
  }
}
