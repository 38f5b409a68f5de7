internal import AnnualReports
internal import Regions

/// What the roll-up keeps of a report beside its figures, which have the same row in the store.
struct ReportRecord: Sendable {
  let source: String
  /// The caller's number of the report.
  let index: Int
  /// The authority's full name, its organ and its zone, as numbers of a `NameTable`.
  var name: Int32
  var organ: Int32
  var zone: Int32
  let division: DivisionCode?
  let hasCandidates: Bool
  /// The report year; nil where unknown or beyond all reason.
  let year: Int?
  let scope: Scope
  let domain: Domain
  let hasTables: Bool
  /// How many figures the report prints, for choosing among duplicates.
  let reportedCount: Int
  /// A hash of all figures, equal for equal ones.
  let fingerprint: UInt64

  /// The years for which a report may be: none is known from before the first local rules on
  /// disclosure, and what lies far ahead is a misprint.
  static let years = 2000...2099

  init(_ report: Report, index: Int, names: inout NameTable) {
    source = report.source
    self.index = index
    name = names.number(of: report.authority.name)
    organ = names.number(of: report.authority.organ)
    zone = names.number(of: report.place.zone)
    division = report.place.division
    hasCandidates = !report.place.candidates.isEmpty
    year = report.year.flatMap { Self.years.contains($0) ? $0 : nil }
    scope = report.authority.scope
    domain = report.authority.domains.first ?? .other
    hasTables = report.hasTables
    (reportedCount, fingerprint) = report.figures.digest
  }
}
