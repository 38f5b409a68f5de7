internal import AnnualReports
internal import Regions

/// `U-CONTAIN`: a region's report holds less than what it should contain.
///
/// No flow of a region may be below that of one of its authorities, nor below the sum of what the
/// regions right under it report.
struct ContainmentRule {
  private let reported: ReportedTotals
  private let columns: [Int]

  init(_ reported: ReportedTotals, store: FigureStore) {
    self.reported = reported
    columns = store.columns.indices.filter { column in
      let definition = store.columns[column].definition
      return definition.isAddable && definition.kind == .flow
    }
  }

  /// Findings for all regions' reports, each beside the record of the region's report.
  func findings(_ census: Census) -> [(Finding, Int32)] {
    var found: [(Finding, Int32)] = []
    var tally = Tally(columnCount: census.store.columns.count)
    for level in RegionLevel.allCases {
      let leaves = LeafGroups(census, level: level, byDomain: false)
      for group in leaves.groups {
        guard let entry = reported.entry(region: group.region, year: group.year),
          isOwn(entry, census)
        else { continue }
        let rows = leaves.members[group.members].map { Int(census.leaves[Int($0)].record) }
        tally.count(rows, of: census.store)
        found += exceeding(entry, rows, tally, census).map { ($0, entry.report.record) }
      }
    }
    for (parent, children) in families(census) {
      found += exceeding(parent, children, census).map { ($0, parent.report.record) }
    }
    return found
  }

  /// Whether an entry is looked at: that of a municipality only once.
  private func isOwn(_ entry: ReportedTotals.Entry, _ census: Census) -> Bool {
    entry.region == entry.report.placing.own
  }

  /// The flows in which an authority has more than the region.
  private func exceeding(
    _ entry: ReportedTotals.Entry, _ rows: [Int], _ tally: Tally, _ census: Census
  ) -> [Finding] {
    let figures = census.store.row(Int(entry.report.record))
    return columns.compactMap { column in
      let (cell, number) = figures[column]
      guard PackedCell.hasValue(cell), tally.zeroCount(column) + tally.numberCount(column) > 0,
        tally.maximum(column) > number
      else { return nil }
      let highest = tally.maximum(column)
      let holders = rows.filter { census.store.holds(highest, column: column, row: $0) }
      let holder = holders.map { census.records[$0] }.min { $0.precedes($1) }
      return finding(
        census.store.columns[column], number, highest, member: holder?.source ?? "")
    }
  }

  private func finding(
    _ indicator: Indicator, _ total: Int64, _ part: Int64, member: String
  ) -> Finding {
    let (whole, most) = (Quantity(millionths: total), Quantity(millionths: part))
    return Finding(
      .warning, rule: "U-CONTAIN", indicator: indicator, found: whole.description,
      expected: "≥ \(most)",
      saying: LessThanMember(indicator: indicator, whole: whole, most: most, member: member))
  }

  /// Each region's report with those of the regions right under it.
  private func families(
    _ census: Census
  ) -> [(ReportedTotals.Entry, [ReportedTotals.Entry])] {
    var families: [Int: [ReportedTotals.Entry]] = [:]
    for entry in reported.entries where isOwn(entry, census) {
      guard let parent = parent(of: entry) else { continue }
      families[Int(parent) << 16 | entry.year, default: []].append(entry)
    }
    return families.keys.sorted().compactMap { key in
      let (region, year) = (Int32(key >> 16), key & 0xFFFF)
      return reported.entry(region: region, year: year).map { ($0, families[key, default: []]) }
    }
  }

  /// The region right above: the prefecture of a county, the province of what has no prefecture.
  private func parent(of entry: ReportedTotals.Entry) -> Int32? {
    let placing = entry.report.placing
    if entry.region == placing.county {
      return placing.prefecture >= 0 ? placing.prefecture : placing.province
    }
    let isMunicipality = Territory.municipalities.contains(placing.code)
    return entry.region == placing.prefecture && !isMunicipality ? placing.province : nil
  }

  /// The flows of which the regions under a region report more than it does itself.
  private func exceeding(
    _ parent: ReportedTotals.Entry, _ children: [ReportedTotals.Entry], _ census: Census
  ) -> [Finding] {
    let figures = census.store.row(Int(parent.report.record))
    let rows = children.map { census.store.row(Int($0.report.record)) }
    return columns.compactMap { column in
      let (cell, number) = figures[column]
      let parts = rows.map { $0[column] }.filter { PackedCell.hasValue($0.cell) }
      let sum = parts.reduce(0 as Int128) { $0 + Int128($1.number) }
      guard PackedCell.hasValue(cell), !parts.isEmpty, sum > Int128(number) else { return nil }
      return finding(census.store.columns[column], number, sum, count: parts.count)
    }
  }

  private func finding(
    _ indicator: Indicator, _ total: Int64, _ sum: Int128, count: Int
  ) -> Finding {
    let whole = Quantity(millionths: total)
    let parts = Int64(exactly: sum).map { Quantity(millionths: $0).description } ?? "> 9.2e12"
    return Finding(
      .warning, rule: "U-CONTAIN", indicator: indicator, found: whole.description,
      expected: "≥ \(parts)",
      saying: LessThanParts(indicator: indicator, whole: whole, parts: parts, count: count))
  }
}
