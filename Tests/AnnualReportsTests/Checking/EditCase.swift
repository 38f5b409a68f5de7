import Testing

@testable import AnnualReports

/// A report, and the rules that it breaks.
struct EditCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let report: Report
  let broken: [String]

  init(_ name: String, _ report: Report, breaks broken: String...) {
    testDescription = name
    self.report = report
    self.broken = broken
  }
}
