public import AnnualReports

/// A finding that only shows among several reports, with what it is about.
public struct LocatedFinding: Hashable, Sendable {
  /// What was found; line and column are 0, as it is about whole reports.
  public let finding: Finding
  /// The path of the report that it is about.
  public let source: String
  /// The full name of that report's authority; empty where it gives none.
  public let authority: String
  /// The region to which the report belongs; nil where that is not known.
  public let region: Region?
  /// The report year.
  public let year: Int?

  /// The order of the files: by region, year, source, rule and indicator.
  static func precedes(_ one: LocatedFinding, _ other: LocatedFinding) -> Bool {
    let (left, right) = (one.region ?? .country, other.region ?? .country)
    if left.division != right.division { return Region.precedes(left, right) }
    if one.year != other.year { return one.year ?? 0 < other.year ?? 0 }
    if one.source != other.source {
      return one.source.utf8.lexicographicallyPrecedes(other.source.utf8)
    }
    if one.finding.rule != other.finding.rule { return one.finding.rule < other.finding.rule }
    if one.finding.indicator != other.finding.indicator {
      return one.place < other.place
    }
    return (one.finding.expected, one.finding.found)
      < (other.finding.expected, other.finding.found)
  }

  /// The place of the indicator in the form; -1 for a finding about the whole report.
  private var place: Int { finding.indicator.map { Int($0.index) } ?? -1 }
}
