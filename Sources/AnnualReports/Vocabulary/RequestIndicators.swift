/// The indicators of table three, 收到和处理政府信息公开申请情况: every row by every column.
enum RequestIndicators {
  static let all: [IndicatorDefinition] = RequestRow.allCases.flatMap { row in
    Applicant.allCases.map { applicant in definition(row, applicant) }
  }

  private static func definition(_ row: RequestRow, _ applicant: Applicant) -> IndicatorDefinition {
    IndicatorDefinition(
      key: key(row, applicant),
      chinese: "\(row.names.chinese)·\(applicant.chinese)",
      english: "\(row.names.english): \(applicant.english)",
      unit: .cases, kind: row == .carriedIn || row == .carriedOut ? .stock : .flow,
      section: .requests, forms: forms(of: row), isAddable: true,
      parts: row.parts.map { key($0, applicant) }, isMain: applicant == .total)
  }

  private static func key(_ row: RequestRow, _ applicant: Applicant) -> String {
    "requests.\(row.names.key).\(applicant.key)"
  }

  /// （六）其他处理 is one row in the form of 2019 and three in that of 2021.
  private static func forms(of row: RequestRow) -> Set<Form> {
    switch row {
    case .noCorrection, .feeUnpaid, .otherMisc: [.f2021]
    default: [.f2019, .f2021]
    }
  }
}
