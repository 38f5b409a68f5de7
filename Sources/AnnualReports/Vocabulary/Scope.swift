/// Whose acts a report counts; what decides whether it may be added to others.
///
/// Source: 国办发〔2014〕32号 knows a unit's own figures (本级) and those of the whole region (本行政区域汇总).
public enum Scope: UInt8, CaseIterable, Sendable {
  /// One department, town or sub-district office: its own acts.
  case organ
  /// A government's office: acts in the name of the government, and the office's own (本级).
  case governmentOffice
  /// A government's report that sums up all organs of its region; it holds their figures already.
  case regionTotal
  /// A department's report that sums up its own organ and those under it (系统).
  case systemTotal
  /// Nothing in the report tells; it is never added to others.
  case unknown

  /// The word in the files.
  public var key: String {
    switch self {
    case .organ: "organ"
    case .governmentOffice: "gov_office"
    case .regionTotal: "region_total"
    case .systemTotal: "system_total"
    case .unknown: "unknown"
    }
  }

  /// The scope that a word of the files names.
  public init?(key: some StringProtocol) {
    guard let scope = Self.allCases.first(where: { $0.key == key }) else { return nil }
    self = scope
  }

  /// Whether its figures stand for nobody else, and so may be added to others'.
  public var isLeaf: Bool { self == .organ || self == .governmentOffice }
}
