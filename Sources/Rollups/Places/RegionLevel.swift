/// How large a region is for which totals are made.
public enum RegionLevel: Int, CaseIterable, Comparable, Sendable {
  /// 全国.
  case country
  /// A province, an autonomous region or a municipality.
  case province
  /// A prefecture; a municipality (北京, 天津, 上海, 重庆) is one as well as a province.
  case prefecture
  /// A county, a district and their like.
  case county

  /// The word in the files.
  public var key: String {
    switch self {
    case .country: "country"
    case .province: "province"
    case .prefecture: "prefecture"
    case .county: "county"
    }
  }

  /// The level that a word of the files names.
  public init?(key: some StringProtocol) {
    guard let level = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = level
  }

  /// Orders levels from the country down.
  public static func < (one: RegionLevel, other: RegionLevel) -> Bool {
    one.rawValue < other.rawValue
  }
}
