import AnnualReports
import Rollups
import Testing

/// An authority's figures of successive years, and what the rules between years find in them.
struct SeriesCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// The figures of the years from ``first`` on; nil for a year without a report.
  let years: [[String: Figure]?]
  let first: Int
  /// The findings, as `2024 X-CARRY error requests.carried_in.total 3≠5`.
  let found: [String]

  init(
    _ name: String, from first: Int = 2023, _ years: [String: Figure]?..., finds found: String...
  ) {
    testDescription = name
    self.first = first
    self.years = years
    self.found = found
  }

  /// The reports of the years that have one.
  func reports() throws -> [Report] {
    try years.enumerated().compactMap { offset, figures in
      try figures.map { try report("\(first + offset).txt", year: first + offset, $0) }
    }
  }
}

/// The edits between reports, in the order of findings.csv.
func edits(_ reports: [Report]) -> [EditFinding] {
  let settings = everyLevel(indicators: Rollup.editedIndicators)
  var rollup = Rollup(settings: settings)
  for (index, report) in reports.enumerated() { rollup.add(report, index: index) }
  return rollup.edits(beside: rollup.finish())
}

extension EditFinding {
  /// Year, rule, severity, indicator and numbers in one line.
  var line: String {
    let finding = located.finding
    let words = [
      located.year.map(String.init), finding.rule, finding.severity.key, finding.indicator?.key,
      finding.expected.isEmpty ? finding.found : "\(finding.found)≠\(finding.expected)",
    ]
    return words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
  }
}
