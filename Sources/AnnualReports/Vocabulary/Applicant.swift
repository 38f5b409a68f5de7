/// Who asked: the seven columns of table three, in the form's order.
public enum Applicant: Int, CaseIterable, Sendable {
  /// 自然人.
  case natural
  /// 商业企业.
  case business
  /// 科研机构.
  case research
  /// 社会公益组织.
  case publicInterest
  /// 法律服务机构.
  case legalService
  /// 其他.
  case other
  /// 总计.
  case total

  /// How many there are.
  static let count = allCases.count

  /// The last part of the key: `public_interest_org`.
  public var key: String {
    [
      "natural", "business", "research", "public_interest_org", "legal_service", "other_org",
      "total",
    ][rawValue]
  }

  /// The head of the column in the form.
  public var chinese: String {
    ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"][rawValue]
  }

  /// The name in English.
  public var english: String {
    [
      "natural persons", "businesses", "research institutes", "public-interest organisations",
      "legal services", "other organisations", "total",
    ][rawValue]
  }
}
