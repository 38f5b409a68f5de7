internal import AnnualReports

/// `U-SUM`: what a region's report holds beyond the reports of its members.
///
/// There is no verdict in it, for nobody knows whether all members are there.
enum SumRule {
  /// Adds a finding for every main figure of a region that is not the sum of its members'.
  ///
  /// Nothing where the region or all members have no figure. A municipality is looked at once.
  static func check(
    _ reconciliations: [Reconciliation], _ census: Census, into edits: inout [Edit]
  ) {
    let holders = holders(census)
    for row in reconciliations where row.indicator.definition.isMain {
      guard let reported = row.reported, let summed = row.summed, let residual = row.residual,
        residual != .zero,
        let record = holders[
          Holder(region: RegionKey(level: row.region.level, code: row.region.division), row.year)]
      else { continue }
      edits.append(
        Edit(
          .sumOfMembers, at: record, row.indicator, found: reported.millionths,
          expected: summed.millionths, message: message(row, reported, summed, residual)))
    }
  }

  private struct Holder: Hashable {
    let region: RegionKey
    let year: Int

    init(region: RegionKey, _ year: Int) {
      self.region = region
      self.year = year
    }
  }

  /// The records of the regions' reports.
  private static func holders(_ census: Census) -> [Holder: Int32] {
    let own = ReportedTotals(census).entries.filter { $0.region == $0.report.placing.own }
    return Dictionary(
      own.map {
        (
          Holder(region: census.atlas.keys[Int($0.region)], census.years[$0.year]),
          $0.report.record
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func message(
    _ row: Reconciliation, _ reported: Quantity, _ summed: Quantity, _ residual: Quantity
  ) -> EditRule.Text {
    EditRule.Text(
      "“\(row.indicator.definition.chinese)”：地区汇总 \(reported)，已有单位（应报 \(row.expected) 个，"
        + "有报告 \(row.members) 个）合计 \(summed)，差额 \(residual)。",
      "\(row.indicator.definition.english): \(reported) for the region, \(summed) for "
        + "\(row.members) reports of \(row.expected) members, a residual of \(residual)")
  }
}
