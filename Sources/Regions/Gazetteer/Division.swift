/// An administrative division (行政区划) over one unbroken run of years with the same code, name and
/// parent.
public struct Division: Hashable, Sendable {
  /// The rank of a division.
  public enum Level: Int, Hashable, Comparable, Sendable, CaseIterable {
    /// Provinces, autonomous regions, municipalities and special administrative regions.
    case province
    /// Prefectural cities, prefectures (地区, 自治州) and leagues (盟).
    case prefecture
    /// Counties, districts, county-level cities, banners and their like.
    case county

    /// Orders levels from the province down.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// The code, GB/T 2260.
  public let code: DivisionCode
  /// The full name without its parents, such as 互助土族自治县.
  public let name: String
  /// The registered short name, such as 互助; the full name where there is none (南县).
  public let shortName: String
  /// The level; municipalities are provinces here, and count as prefectures too.
  public let level: Level
  /// The code of the division directly above; nil for a province.
  public let parent: DivisionCode?
  /// The first year at whose end this run stood; 1981 means 1981 or earlier.
  public let firstYear: Int
  /// The last year at whose end this run stood; nil if it still stands.
  public let lastYear: Int?

  /// Whether the division stood at the end of `year`.
  public func stands(in year: Int) -> Bool {
    firstYear <= year && year <= (lastYear ?? .max)
  }

  /// Whether a report for `year` may bear this name.
  ///
  /// A report comes out in the year after the one it is for, and a change approved late in a year
  /// may work only in the next: one year of grace is given at either end. With the year unknown,
  /// whatever stood in 2008 or later may report, as the duty to report dates from that year.
  public func mayReport(for year: Int?) -> Bool {
    guard let year else { return (lastYear ?? .max) >= 2008 }
    return firstYear - 1 <= year && year <= (lastYear ?? .max - 1) + 1
  }
}

extension Division: CustomStringConvertible {
  /// Code, name and years, such as `320829 洪泽县 (1981-2015)`.
  public var description: String {
    "\(code) \(name) (\(firstYear)-\(lastYear.map(String.init) ?? ""))"
  }
}
