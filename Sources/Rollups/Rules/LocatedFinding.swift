public import AnnualReports
internal import Regions

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
  /// The caller's number of that report; nil where it is about none.
  public var report: Int?

  /// The order of the files: by region, year, source, rule and indicator.
  static func precedes(_ one: LocatedFinding, _ other: LocatedFinding) -> Bool {
    one.regionYear == other.regionYear
      ? precedesWithinYear(one, other) : one.regionYear < other.regionYear
  }

  /// The order among findings of one region and year.
  fileprivate static func precedesWithinYear(
    _ one: LocatedFinding, _ other: LocatedFinding
  ) -> Bool {
    if !ByteOrder.areSame(one.source, other.source) {
      return ByteOrder.precedes(one.source, other.source)
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

  /// Region and year as one number in the order of the files; what has none comes first.
  fileprivate var regionYear: Int64 {
    Int64(region?.division?.number ?? 0) << 32 | Int64(year ?? 0)
  }
}

extension [LocatedFinding] {
  /// Puts them into the order of the files: by region, year, source, rule and indicator.
  mutating func putInOrder() {
    // Numbers are moved about in place of whole findings.
    arrange(by: order)
  }

  /// The places of the findings in that order.
  private var order: [Int] {
    let keys = map(\.regionYear)
    // A span lends its elements; an array would hand out copies.
    let findings = span
    return indices.sorted {
      keys[$0] == keys[$1]
        ? LocatedFinding.precedesWithinYear(findings[$0], findings[$1]) : keys[$0] < keys[$1]
    }
  }
}
