/// A column of table three: who asked.
enum ApplicantKind: String, CaseIterable, Sendable {
  case natural = "natural"
  case business = "business"
  case research = "research"
  case publicInterest = "public_interest_org"
  case legalService = "legal_service"
  case other = "other_org"
  case total = "total"

  /// How many kinds there are beside the total.
  static let parts = allCases.count - 1

  /// The label of the column in the form.
  var label: String {
    switch self {
    case .natural: "自然人"
    case .business: "商业企业"
    case .research: "科研机构"
    case .publicInterest: "社会公益组织"
    case .legalService: "法律服务机构"
    case .other: "其他"
    case .total: "总计"
    }
  }
}
