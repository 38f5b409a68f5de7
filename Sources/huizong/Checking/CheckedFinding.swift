internal import AnnualReports
internal import Rollups

/// A finding with whom it concerns, where it is, and which other figures it names.
struct CheckedFinding: Sendable {
  /// Severity, rule, numbers and message; line and column are those of ``place``.
  let finding: Finding
  let place: FindingPlace
  /// The authority that has to look at it; empty where that is not known.
  let authority: String
  /// Where it is.
  let regions: RegionNames
  let year: Int?
  /// Its main domain; nil where that is not known, and for files and sums.
  let domain: Domain?
  /// The places of the other figures that the message names.
  let others: [FindingPlace]
  /// Whether it is about a file that gave no report.
  var isAboutFile = false

  /// A finding within a report; where it is about the text, the table's figure stands beside it.
  init(_ finding: Finding, of report: CheckedReport) {
    let place = FindingPlace(
      source: report.summary.source, line: finding.line, column: finding.column)
    let isAboutText = finding.rule == "N-T3"
    self.init(
      finding, at: place, of: report,
      others: isAboutText ? [report.place(of: finding.indicator)] : [])
  }

  /// A finding about a figure of a report, or about the whole report, beside others.
  init(
    _ finding: Finding, at place: FindingPlace, of report: CheckedReport,
    others: [FindingPlace] = []
  ) {
    self.finding = finding
    self.place = place
    authority = report.summary.agency
    regions = report.summary.regions
    year = report.summary.year
    domain = report.summary.domain
    self.others = others
  }

  /// A finding about a file that could not be read.
  init(_ file: FileFinding) {
    finding = file.finding
    place = FindingPlace(source: file.source, line: file.finding.line, column: file.finding.column)
    authority = ""
    regions = .unknown
    year = nil
    domain = nil
    others = []
    isAboutFile = true
  }

  /// A finding about a sum that belongs to no report.
  init(_ located: LocatedFinding) {
    finding = located.finding
    place = FindingPlace(source: located.source, line: 0, column: 0)
    authority = located.authority
    regions = RegionNames(
      region: RegionNames.Part(
        code: located.region?.code ?? "", name: located.region?.name ?? ""))
    year = located.year
    domain = nil
    others = []
  }

  /// The order of the tables: by region, year, source and place.
  static func precedes(_ one: CheckedFinding, _ other: CheckedFinding) -> Bool {
    if one.regions.region.code != other.regions.region.code {
      return one.regions.region.code < other.regions.region.code
    }
    if one.year != other.year { return one.year ?? 0 < other.year ?? 0 }
    if one.place.source != other.place.source {
      return one.place.source.utf8.lexicographicallyPrecedes(other.place.source.utf8)
    }
    return (one.place.line, one.place.column, one.finding.rule)
      < (other.place.line, other.place.column, other.finding.rule)
  }
}

extension [CheckedFinding] {
  /// In an order; those that tie stay in theirs.
  func ordered(by precedes: (CheckedFinding, CheckedFinding) -> Bool) -> [CheckedFinding] {
    enumerated().sorted { one, other in
      if precedes(one.element, other.element) { return true }
      return !precedes(other.element, one.element) && one.offset < other.offset
    }.map(\.element)
  }
}
