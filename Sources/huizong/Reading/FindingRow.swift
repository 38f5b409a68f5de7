internal import AnnualReports
internal import Rollups

/// A finding with what it is about.
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
    region = RegionNames.Part(code: located.region?.code ?? "", name: located.region?.name ?? "")
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

  /// The order of findings of one region and year: by source and place.
  fileprivate static func precedes(_ one: FindingRow, _ other: FindingRow) -> Bool {
    if !ByteOrder.areSame(one.source, other.source) {
      return ByteOrder.precedes(one.source, other.source)
    }
    return (one.finding.line, one.finding.column, one.finding.rule)
      < (other.finding.line, other.finding.column, other.finding.rule)
  }
}

extension [FindingRow] {
  /// In the order of findings.csv: by region, year, source and place; those that tie stay in theirs.
  var ordered: [FindingRow] {
    let places = unsafe withUnsafeBufferPointer { rows in
      // A buffer lends its elements; an array would hand out copies.
      RowOrder.order(rows.indices.map { unsafe RowOrder.key(rows[$0].region, rows[$0].year) }) {
        unsafe FindingRow.precedes(rows[$0], rows[$1])
      }
    }
    return Arrangement.arranged(self, by: places)
  }
}
