internal import AnnualReports
internal import Arguments

/// In which form `check` writes.
enum CheckFormat: String, CaseIterable, ArgumentValue {
  /// For people: grouped by authority.
  case text
  /// A row for each finding.
  case csv
  /// An object for each finding, line by line.
  case jsonl
  /// SARIF 2.1.0, for tools that show findings in their files.
  case sarif
}

/// The least severity that `check` shows.
struct LeastSeverity: Hashable, Sendable, ArgumentValue {
  let severity: Finding.Severity

  init(_ severity: Finding.Severity) {
    self.severity = severity
  }

  /// Reads the word of the files.
  init?(argument: String) {
    guard let severity = Finding.Severity.allCases.first(where: { $0.key == argument }) else {
      return nil
    }
    self.severity = severity
  }

  static var choices: [String] { Finding.Severity.allCases.map(\.key) }

  var argument: String { severity.key }
}
