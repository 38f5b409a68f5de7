public import AnnualReports

/// How a measure moved from one year of a panel to another.
public struct PanelChange: Sendable {
  /// The later year.
  public let year: Int
  /// The earlier year.
  public let previousYear: Int
  /// The values, whoever reported.
  public let overall: Movement
  /// The values of the authorities that have all figures in both years, like for like.
  public let matched: Movement
  /// How many authorities those are.
  public let matchedAuthorities: Int
  /// What makes the years not comparable.
  public let breaks: SeriesBreaks
  /// ``FigureStatus/derived`` where there is a change, else why one of the values is not there.
  public let status: FigureStatus
  /// Whether the values are rates, whose changes are percentage points.
  public let isRate: Bool
  /// What the members contribute, the largest change first; empty for rates, whose changes do not
  /// add up, and where contributions were not asked for.
  public let contributions: [Contribution]

  /// The change in percent; nil for rates, and on a base of 0 or none.
  public var percent: Quantity? { isRate ? nil : overall.percent }

  /// The change like for like in percent; nil as above.
  public var matchedPercent: Quantity? { isRate ? nil : matched.percent }

  /// Compound annual growth in percent, to four decimals; nil as above.
  public var annualGrowth: Quantity? {
    isRate ? nil : AnnualGrowth.percent(overall, years: year - previousYear)
  }

  /// Compound annual growth like for like; nil as above.
  public var matchedAnnualGrowth: Quantity? {
    isRate ? nil : AnnualGrowth.percent(matched, years: year - previousYear)
  }
}
