internal import AnnualReports

/// `X-CARRY`: what is carried over from last year is what last year carried over to this one.
enum CarryRule {
  /// Adds a finding for every kind of applicant whose requests got lost or came from nowhere.
  ///
  /// Nothing for a kind where one of the two cells prints no number.
  static func check(_ pair: ReportPair, into edits: inout [Edit]) {
    for applicant in Applicant.allCases {
      let (carriedIn, carriedOut) = (
        RequestRow.carriedIn.indicator(applicant), RequestRow.carriedOut.indicator(applicant)
      )
      guard let found = pair.later.printed(carriedIn),
        let expected = pair.earlier.printed(carriedOut), found != expected
      else { continue }
      edits.append(
        Edit(
          .carriedOver, severity: applicant == .total ? .error : .warning, at: pair.later.record,
          carriedIn, found: found, expected: expected, others: [pair.earlier.cell(carriedOut)],
          message: message(applicant, pair, Edit.text(found), Edit.text(expected))))
    }
  }

  private static func message(
    _ applicant: Applicant, _ pair: ReportPair, _ found: String, _ expected: String
  ) -> EditRule.Text {
    EditRule.Text(
      "“\(applicant.chinese)”一列：本年度“上年结转”填报 \(found)，\(pair.earlier.year)年度报告"
        + "“结转下年度继续办理”填报 \(expected)，两者应当相等。",
      "column “\(applicant.english)”: \(found) carried in, but the report of \(pair.earlier.year) "
        + "carries \(expected) out")
  }
}
