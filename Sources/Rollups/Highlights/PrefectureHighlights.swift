public import AnnualReports

/// What a reader should know first about a prefecture in a year.
public struct PrefectureHighlights: Sendable {
  /// A change that stands out.
  public struct Mover: Hashable, Sendable {
    /// What changed.
    public let indicator: Indicator
    /// How, like for like and overall.
    public let change: Change
  }

  /// The main figures with their coverage.
  public let totals: RegionTotals
  /// The largest changes like for like since the year before in the data, the largest first; none
  /// in the first year.
  public let movers: [Mover]
  /// The authorities of the prefecture and its counties whose report is not there, or not counted.
  public let absent: [CoverageRow]
  /// Whether sums and a report of the whole prefecture stand side by side.
  public let hasBothBases: Bool
}

/// What makes a change stand out.
public struct MoverRule: Hashable, Sendable {
  /// How many changes are given for a prefecture and year.
  public var limit: Int
  /// The least earlier figure from which a change is looked at, so that a step from 1 to 3 is none.
  public var leastBase: Quantity
  /// The least change that is looked at, up or down.
  public var leastChange: Quantity

  /// Puts a rule together; as it stands, five changes of at least 10 from at least 10.
  public init(
    limit: Int = 5, leastBase: Quantity = Quantity(millionths: 10 * Quantity.scale),
    leastChange: Quantity = Quantity(millionths: 10 * Quantity.scale)
  ) {
    self.limit = limit
    self.leastBase = leastBase
    self.leastChange = leastChange
  }

  /// The changes that stand out, by their share of the earlier figure; the form's order where they
  /// tie.
  ///
  /// Years parted by a change of the form are not compared.
  func movers(of changes: [Change], indicators: [Indicator]) -> [PrefectureHighlights.Mover] {
    let found = zip(indicators, changes).compactMap { indicator, change in
      share(of: change).map {
        (share: $0, mover: PrefectureHighlights.Mover(indicator: indicator, change: change))
      }
    }
    return found.sorted {
      $0.share == $1.share
        ? $0.mover.indicator < $1.mover.indicator : $0.share > $1.share
    }.prefix(max(0, limit)).map(\.mover)
  }

  /// The size of a change in percent; nil for one that is not looked at.
  private func share(of change: Change) -> UInt64? {
    guard change.breaks.isDisjoint(with: [.form2018To2019, .form2019To2021]),
      let previous = change.matched.previous, previous >= leastBase,
      let step = change.matched.change,
      step.millionths.magnitude >= leastChange.millionths.magnitude
    else { return nil }
    return change.matched.percent?.millionths.magnitude
  }
}
