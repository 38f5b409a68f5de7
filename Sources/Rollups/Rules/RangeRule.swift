internal import AnnualReports

/// `U-RANGE`: a sum beyond the range of a quantity, which is left out for want of a right number.
enum RangeRule {
  static func findings(_ totals: RegionTotals, indicators: [Indicator]) -> [LocatedFinding] {
    guard totals.totals.contains(where: \.isOutOfRange) else { return [] }
    return zip(indicators, totals.totals).compactMap { indicator, total in
      guard total.isOutOfRange else { return nil }
      let finding = Finding(
        .error, rule: "U-RANGE", indicator: indicator,
        chinese: "\(totals.region.name) \(totals.year) 年 \(indicator.definition.chinese)："
          + "\(total.counts.reported) 份报告之和超出可表示的范围，未给出",
        english: "\(totals.region.name) \(totals.year), \(indicator.definition.english): the sum "
          + "of \(total.counts.reported) reports is out of range and not given")
      return LocatedFinding(
        finding: finding, source: "", authority: "", region: totals.region, year: totals.year)
    }
  }
}
