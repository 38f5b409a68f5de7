internal import AnnualReports
internal import Rollups

/// What is kept of a report when its document is gone: its row in reports.csv, and its findings.
struct ReportSummary: Sendable {
  /// How many findings there are of each severity.
  struct Counts: Sendable {
    private var infos: Int32 = 0
    private var warnings: Int32 = 0
    private var errors: Int32 = 0

    subscript(severity: Finding.Severity) -> Int {
      switch severity {
      case .info: Int(infos)
      case .warning: Int(warnings)
      case .error: Int(errors)
      }
    }

    mutating func add(_ severity: Finding.Severity) {
      switch severity {
      case .info: infos += 1
      case .warning: warnings += 1
      case .error: errors += 1
      }
    }
  }

  /// The place of its file among all files.
  let index: Int
  let source: String
  let agency: String
  let domain: Domain?
  let scope: Scope
  let regions: RegionNames
  let year: Int?
  let form: String
  let hasTables: Bool
  let findings: [Finding]
  /// Whether it is in the sums; nil until that is known.
  var disposition: Disposition?
  /// The findings of the report and those about it.
  var counts = Counts()

  init(_ report: Report, index: Int, regions: RegionNames) {
    self.index = index
    source = report.source
    agency = report.authority.name
    domain = report.authority.domains.first
    scope = report.authority.scope
    self.regions = regions
    year = report.year
    form = report.forms.name
    hasTables = report.hasTables
    findings = report.findings
    for finding in findings { counts.add(finding.severity) }
  }
}

extension [ReportSummary] {
  /// The places of the reports in the order of the file: by region, year and source.
  var order: [Int] {
    // A span lends its elements; an array would hand out copies.
    let reports = span
    let keys = reports.indices.map { RowOrder.key(reports[$0].regions.region, reports[$0].year) }
    return RowOrder.order(keys) { one, other in
      ByteOrder.areSame(reports[one].source, reports[other].source)
        ? reports[one].index < reports[other].index
        : ByteOrder.precedes(reports[one].source, reports[other].source)
    }
  }
}
