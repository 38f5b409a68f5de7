import Testing

@testable import AnnualReports

/// Editions of the form against the year and against each other.
struct FormEditsTests {
  /// The first block of 2019, the others of 2021.
  private static func hybrid(year: Int?) -> Report {
    let older = Report.zeros(.f2019)
    var report = Report.zeros(.f2021, year: year).without("rules", "normative_documents")
    report.forms[.article1] = .f2019
    for indicator in Indicator.all.prefix(12) {
      report.figures[indicator] = older.figures[indicator]
    }
    return report
  }

  /// The form of 2021 with one row for （六）其他处理.
  private static func oneRow(year: Int?) -> Report {
    var report = Report.zeros(.f2021, year: year).without("requests.other")
    report.forms[.otherOutcomes] = .f2019
    for applicant in Applicant.allCases {
      let indicator = RequestRow.otherAll.indicator(applicant)
      report.figures[indicator] = Report.zeros(.f2019).figures[indicator]
    }
    return report
  }

  static let cases = [
    EditCase("the form of 2021 in 2023", .zeros(.f2021, year: 2023)),
    EditCase("the form of 2019 in 2020", .zeros(.f2019, year: 2020)),
    EditCase("the form of 2019 in 2021", .zeros(.f2019, year: 2021), breaks: "F-OUTDATED"),
    EditCase("the form of 2019 without a year", .zeros(.f2019)),
    EditCase("two editions", hybrid(year: nil), breaks: "F-HYBRID"),
    EditCase("two editions in 2021", hybrid(year: 2021), breaks: "F-HYBRID", "F-OUTDATED"),
    EditCase("one row for other handling in 2023", oneRow(year: 2023), breaks: "F-OUTDATED"),
    EditCase("one row for other handling in 2020", oneRow(year: 2020)),
  ]

  @Test(arguments: cases)
  func `editions of the form`(_ sample: EditCase) {
    #expect(sample.report.broken == sample.broken)
  }

  @Test func `the messages name year and blocks`() {
    let findings = Self.hybrid(year: 2022).found
    #expect(findings.map(\.severity) == [.warning, .warning])
    #expect(findings.allSatisfy { $0.offset == 40 })
    #expect(
      findings.first?.chinese
        == "“二、主动公开政府信息情况”混用两种表式：第（一）项为2019年表式，第（五）、（六）、（八）项为2021年表式。")
    #expect(findings.last?.chinese.hasPrefix("2022年度报告") == true)
  }

  @Test func `one row for other handling is only worth knowing`() {
    #expect(Self.oneRow(year: 2023).found.map(\.severity) == [.info])
  }
}
