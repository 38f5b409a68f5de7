internal import AnnualReports
internal import Regions

extension RollupResult {
  /// What stands out in each prefecture and year, in the order of ``prefectures``.
  public func highlights(_ rule: MoverRule = MoverRule()) -> [PrefectureHighlights] {
    let moves = Dictionary(
      prefectureComparisons.map { (RegionYear($0.region.division, $0.year), $0) },
      uniquingKeysWith: { first, _ in first })
    let absent = Dictionary(grouping: coverage.filter { $0.state != .reported }) {
      RegionYear($0.region.prefecture?.code, $0.year)
    }
    return prefectures.map { totals in
      let key = RegionYear(totals.region.division, totals.year)
      return PrefectureHighlights(
        totals: totals,
        movers: moves[key].map { rule.movers(of: $0.changes, indicators: mainIndicators) } ?? [],
        absent: absent[key, default: []], hasBothBases: prefecturesOnBothBases.contains(key))
    }
  }
}
