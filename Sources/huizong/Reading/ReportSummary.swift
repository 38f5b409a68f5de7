internal import AnnualReports
internal import Rollups

/// What is kept of a report when its document is gone: its row in reports.csv, and its findings.
struct ReportSummary: Sendable {
  /// How many findings there are of each severity.
  struct Counts: Sendable {
    private var numbers = [0, 0, 0]

    subscript(severity: Finding.Severity) -> Int {
      get { numbers[Int(severity.rawValue)] }
      set { numbers[Int(severity.rawValue)] = newValue }
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
  /// By indicator of ``ReportsTable``: the number in millionths, nil where there is none or where
  /// its unit is not known.
  let figures: [Int64?]
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
    figures = ReportsTable.indicators.map { indicator in
      let figure = report.figures[indicator]
      return figure.hasKnownUnit ? figure.quantity?.millionths : nil
    }
    for finding in findings { counts[finding.severity] += 1 }
  }

  /// The order of the file: by region, year and source.
  static func precedes(_ one: ReportSummary, _ other: ReportSummary) -> Bool {
    if one.regions.region.code != other.regions.region.code {
      return one.regions.region.code < other.regions.region.code
    }
    if one.year != other.year { return one.year ?? 0 < other.year ?? 0 }
    if one.source != other.source {
      return one.source.utf8.lexicographicallyPrecedes(other.source.utf8)
    }
    return one.index < other.index
  }
}
