/// A kind of office that every county has.
public struct PublicOffice: Hashable, Sendable {
  /// The name without the place.
  public let name: String
  /// The key of its domain.
  public let domain: String

  /// An office with a name and a domain.
  public init(_ name: String, _ domain: String) {
    self.name = name
    self.domain = domain
  }

  /// The bureaus, the government office, the government itself, and some towns.
  public static let all = bureaus + government + towns

  /// The bureaus, which prefectures have too.
  public static let bureaus = [
    PublicOffice("教育局", "education"),
    PublicOffice("卫生健康局", "health"),
    PublicOffice("民政局", "hr_civil"),
    PublicOffice("市场监督管理局", "market"),
    PublicOffice("水利局", "agriculture_water"),
    PublicOffice("司法局", "public_security_justice"),
    PublicOffice("财政局", "finance_audit_stat"),
    PublicOffice("自然资源局", "natural_resources"),
    PublicOffice("交通运输局", "housing_transport"),
    PublicOffice("住房和城乡建设局", "housing_transport"),
    PublicOffice("农业农村局", "agriculture_water"),
    PublicOffice("人力资源和社会保障局", "hr_civil"),
    PublicOffice("发展和改革局", "dev_industry"),
    PublicOffice("科学技术局", "science"),
    PublicOffice("审计局", "finance_audit_stat"),
    PublicOffice("统计局", "finance_audit_stat"),
    PublicOffice("商务局", "market"),
    PublicOffice("文化和旅游局", "culture_tourism_sport"),
    PublicOffice("应急管理局", "other"),
    PublicOffice("公安局", "public_security_justice"),
  ]

  /// The government office, which reports for itself, and the government, which may report for all.
  public static let government = [
    PublicOffice("人民政府办公室", "gov_admin"),
    PublicOffice("人民政府", "government"),
  ]

  /// Towns, townships and street offices with names found all over the country.
  public static let towns =
    ["城关镇", "河口镇", "太平镇", "双桥镇", "石门镇", "青龙镇", "白塔镇", "长岭镇"]
    .map { PublicOffice($0 + "人民政府", "town") }
    + ["龙山乡", "清水乡", "大坪乡"].map { PublicOffice($0 + "人民政府", "town") }
    + ["永安", "新城"].map { PublicOffice($0 + "街道办事处", "town") }
}
