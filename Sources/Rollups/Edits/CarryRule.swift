internal import AnnualReports

/// `X-CARRY`: what is carried over from last year is what last year carried over to this one.
struct CarryRule {
  private let later: EditedReport
  /// The report of last year; several where bodies were merged since.
  private let earlier: [EditedReport]
  /// The names of those who reported last year, where they are not the name of now.
  private let formers: [String]

  /// The rule for a report and those of last year, of which there is at least one.
  init(_ later: EditedReport, after earlier: [EditedReport], formers: [String] = []) {
    self.later = later
    self.earlier = earlier
    self.formers = formers
  }

  /// Adds a finding for every kind of applicant whose requests got lost or came from nowhere.
  ///
  /// Nothing for a kind where one of the cells prints no number.
  func check(into edits: inout [Edit]) {
    for applicant in Applicant.allCases {
      let (carriedIn, carriedOut) = (
        RequestRow.carriedIn.indicator(applicant), RequestRow.carriedOut.indicator(applicant)
      )
      let parts = earlier.map { $0.printed(carriedOut) }
      guard let found = later.printed(carriedIn), let expected = Self.sum(parts),
        found != expected
      else { continue }
      let isGrave = applicant == .total && formers.isEmpty
      edits.append(
        Edit(
          .carriedOver, severity: isGrave ? .error : .warning, at: later.record, carriedIn,
          found: found, expected: expected, others: earlier.map { $0.cell(carriedOut) },
          message: message(applicant, Edit.text(found), Edit.text(expected))))
    }
  }

  /// The sum of all numbers; nil where one is not there, or out of range.
  private static func sum(_ parts: [Int64?]) -> Int64? {
    parts.reduce(0 as Int64?) { sum, part in part.flatMap { sum?.adding($0) } }
  }

  private func message(
    _ applicant: Applicant, _ found: String, _ expected: String
  ) -> EditRule.Text {
    let year = earlier.first?.year ?? 0
    let names = formers.isEmpty ? "" : "（\(formers.joined(separator: "、"))）"
    let english = formers.isEmpty ? "" : " (\(formers.joined(separator: ", ")))"
    let sum = earlier.count > 1 ? "合计" : "填报"
    return EditRule.Text(
      "“\(applicant.chinese)”一列：本年度“上年结转”填报 \(found)，\(year)年度报告\(names)"
        + "“结转下年度继续办理”\(sum) \(expected)，两者应当相等。",
      "column “\(applicant.english)”: \(found) carried in, but the report of \(year)\(english) "
        + "carries \(expected) out")
  }
}
