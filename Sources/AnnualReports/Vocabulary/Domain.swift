/// The field in which an authority works.
public enum Domain: UInt8, CaseIterable, Sendable {
  case education, science, cultureTourismSport, health, naturalResources, ecology
  case housingTransport, agricultureWater, market, securityJustice, financeAudit, humanResources
  case developmentIndustry, governmentAdministration, government, town, other

  /// The word in the files.
  public var key: String { Self.names[Int(rawValue)].key }

  /// The name in Chinese.
  public var chinese: String { Self.names[Int(rawValue)].chinese }

  /// The domain that a word of the files names.
  public init?(key: some StringProtocol) {
    guard let domain = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = domain
  }

  private static let names: [(key: String, chinese: String)] = [
    ("education", "教育"), ("science", "科技"), ("culture_tourism_sport", "文化旅游体育"),
    ("health", "卫生健康"), ("natural_resources", "自然资源"), ("ecology", "生态环境"),
    ("housing_transport", "住建交通城管"), ("agriculture_water", "农林水"),
    ("market", "市场商务粮食"), ("public_security_justice", "公安司法"),
    ("finance_audit_stat", "财政审计统计税务"), ("hr_civil", "人社医保民政退役"),
    ("dev_industry", "发改工信国资"), ("gov_admin", "政府办政务服务"),
    ("government", "人民政府"), ("town", "乡镇街道"), ("other", "其他"),
  ]
}
