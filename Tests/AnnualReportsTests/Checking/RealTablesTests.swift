import Testing

@testable import AnnualReports

/// Tables as real authorities filled them in.
struct RealTablesTests {
  /// A city of 2025 with every cell filled: table three without its groups, then table four.
  private static let city = """
    13612 252 0 45 128 32 14069
    535 6 0 1 18 0 560
    5345 129 0 41 19 14 5548
    2120 39 0 1 6 2 2168
    13 0 0 0 0 0 13
    30 0 0 0 0 0 30
    11 0 0 0 0 0 11
    49 2 0 0 0 0 51
    103 1 0 0 0 0 104
    84 1 0 0 0 0 85
    282 4 0 0 0 0 286
    147 0 0 0 1 2 150
    3075 50 0 0 89 8 3222
    177 3 0 0 0 0 180
    19 0 0 0 0 0 19
    199 1 0 0 3 0 203
    147 1 0 0 0 0 148
    0 0 0 0 0 0 0
    100 1 0 0 0 0 101
    5 0 0 0 0 0 5
    315 3 0 0 0 0 318
    202 0 0 1 0 0 203
    941 17 0 1 3 3 965
    13364 252 0 44 121 29 13810
    783 6 0 2 25 3 819
    376 97 196 121 790 16 1 12 27 56 74 1 30 51 156
    """

  private static let cityReport = Report.zeros(year: 2025).filled(with: city).with([
    "rules.issued": "3", "rules.repealed": "5", "rules.in_force": "74",
    "normative_documents.issued": "564", "normative_documents.repealed": "984",
    "normative_documents.in_force": "4185", "licensing.decisions": "11398889",
    "penalties.decisions": "6937489", "coercion.decisions": "166105", "fees.amount": "316441",
  ]).from("330100", .government, scope: .regionTotal)

  @Test func `a full table holds in every row and column`() {
    let figures = Self.cityReport.figures
    let rows = RequestRow.allCases.filter { $0.parts.isEmpty }
    #expect(rows.count == 25)
    #expect(rows.allSatisfy { RequestBalances.rowHolds($0, in: figures) == true })
    #expect(Applicant.allCases.allSatisfy { RequestBalances.flowHolds($0, in: figures) == true })
    #expect(Applicant.allCases.allSatisfy { RequestBalances.sumHolds($0, in: figures) == true })
    #expect(Forum.allCases.allSatisfy { DisputeBalances.forumHolds($0, in: figures) == true })
    #expect(Self.cityReport.found.isEmpty)
  }

  @Test(arguments: RequestRow.allCases.filter { $0.parts.isEmpty }, Applicant.allCases)
  func `any cell of the full table that is one off is noticed`(
    _ row: RequestRow, _ applicant: Applicant
  ) throws {
    var report = Self.cityReport
    let indicator = row.indicator(applicant)
    let quantity = try #require(report.figures[indicator].quantity)
    let one = Quantity(millionths: Quantity.scale)
    report.figures[indicator] = Figure(quantity + one, start: 1, end: 2)
    #expect(report.broken.contains("T3-ROW"))
    #expect(report.broken.contains { $0 == "T3-FLOW" || $0 == "T3-SUM" })
    #expect(report.found.allSatisfy { $0.severity == .error })
  }

  @Test func `where totals are blank the flow can still be checked`() {
    let office = Report.zeros(.f2019, year: 2019).with([
      "requests.received_new.natural": "821", "requests.received_new.business": "35",
      "requests.received_new.research": "_", "requests.received_new.total": "859",
      "requests.carried_in.natural": "18", "requests.carried_in.total": "18",
      "requests.granted.natural": "258", "requests.granted.total": "_",
      "requests.outcome_total.natural": "767", "requests.outcome_total.total": "805",
      "requests.carried_out.natural": "72", "requests.carried_out.total": "72",
    ]).figures
    #expect(RequestBalances.flowHolds(.natural, in: office) == true)
    #expect(RequestBalances.flowHolds(.total, in: office) == true)
    #expect(RequestBalances.rowHolds(.receivedNew, in: office) == nil)
    #expect(RequestBalances.rowHolds(.granted, in: office) == nil)
    #expect(RequestBalances.sumHolds(.total, in: office) == nil)
    #expect(RequestBalances.sumHolds(.natural, in: office) == false)
  }

  @Test func `a district of 2023 left the totals of its reviews at zero`() {
    let district = Report.zeros(year: 2023).with([
      "normative_documents.repealed": "5", "normative_documents.in_force": "5",
      "licensing.decisions": "550", "penalties.decisions": "4119", "coercion.decisions": "195",
      "fees.amount": "7730.28", "disputes.review.upheld": "10", "disputes.review.corrected": "1",
      "disputes.suit_after_review.upheld": "5",
    ]).from("320813", .government, scope: .regionTotal)
    #expect(district.broken == ["T4-SUM", "T4-SUM"])
    #expect(district.found.map(\.expected) == ["11", "5"])
    #expect(district.found.map(\.found) == ["0", "0"])
  }
}

extension Report {
  /// The same with tables three and four as drawn: 25 rows of seven numbers, then one of fifteen.
  fileprivate func filled(with drawing: String) -> Report {
    var report = self
    let cells = Indicator.all.filter { indicator in
      [.requests, .disputes].contains(indicator.definition.section)
        && !indicator.definition.isDerived
    }
    let numbers = drawing.split { $0 == " " || $0 == "\n" }.map { Int64($0) ?? -1 }
    precondition(numbers.count == cells.count, "the drawing has a cell too many or too few")
    for (indicator, number) in zip(cells, numbers) {
      report.figures[indicator] = Figure(
        Quantity(millionths: number * Quantity.scale), start: Report.offset(of: indicator))
    }
    return report
  }
}
