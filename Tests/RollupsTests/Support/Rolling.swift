public import AnnualReports
import Rollups
import Testing

/// Rolls reports up in the order given.
func rollUp(_ reports: [Report], _ settings: RollupSettings = everyLevel()) -> RollupResult {
  var rollup = Rollup(settings: settings)
  for (index, report) in reports.enumerated() { rollup.add(report, index: index) }
  return rollup.finish()
}

/// Settings with totals on every level.
func everyLevel(
  years: Set<Int>? = nil, domains: Set<Domain>? = nil, byDomain: Bool = false,
  indicators: [Indicator] = RollupSettings.mainIndicators, roster: [RosterEntry] = []
) -> RollupSettings {
  RollupSettings(
    years: years, domains: domains, levels: Set(RegionLevel.allCases), splitsByDomain: byDomain,
    indicators: indicators, roster: roster)
}

extension RollupResult {
  /// The totals of a region and year; nil where there are none.
  func totals(
    _ level: RegionLevel, _ code: String, _ year: Int = 2024, _ basis: Basis = .summed,
    domain: Domain? = nil
  ) -> RegionTotals? {
    totals.first {
      $0.region.level == level && $0.region.code == code && $0.year == year && $0.basis == basis
        && $0.domain == domain
    }
  }

  /// The total of an indicator in a region and year, which must be there.
  func total(
    _ level: RegionLevel, _ code: String, _ key: String = "licensing.decisions",
    _ year: Int = 2024, _ basis: Basis = .summed
  ) throws -> Total {
    let place = try #require(indicators.firstIndex(of: try indicator(key)))
    return try #require(totals(level, code, year, basis)).totals[place]
  }

  /// The comparison that ends in a year.
  func change(
    _ level: RegionLevel, _ code: String, _ key: String = "licensing.decisions", to year: Int,
    _ basis: Basis = .summed
  ) throws -> Change {
    let place = try #require(indicators.firstIndex(of: try indicator(key)))
    let comparison = comparisons.first {
      $0.region.level == level && $0.region.code == code && $0.year == year && $0.basis == basis
        && $0.domain == nil
    }
    return try #require(comparison).changes[place]
  }

  /// The words of what became of the reports, by number.
  var words: [String] { dispositions.map(\.disposition.key) }

  /// The findings of a rule.
  func findings(of rule: String) -> [LocatedFinding] { findings.filter { $0.finding.rule == rule } }
}

extension Quantity: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral value: Int64) {
    self.init(millionths: value * Quantity.scale)
  }
}
