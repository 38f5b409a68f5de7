internal import AnnualReports

/// Makes the list of who reported when, and who did not (缺报清单).
struct CoverageList {
  private let years: [Int]
  /// Reports that were not counted, by authority and year; of several the first by source.
  private var unused: [Int: Int] = [:]

  /// The years asked for, else all from the first of the data to the last.
  init(_ census: Census, years asked: Set<Int>?) {
    if let asked {
      years = asked.filter(ReportRecord.years.contains).sorted()
    } else if let first = census.years.first, let last = census.years.last {
      years = Array(first...last)
    } else {
      years = []
    }
    for record in census.records.indices { keepUnused(record, census) }
  }

  /// The rows, by division, zone and organ of the authority, and then by year.
  ///
  /// A year in which the authority's division did not stand has no row.
  func rows(_ census: inout Census) -> [CoverageRow] {
    var rows: [CoverageRow] = []
    for authority in sortedAuthorities(census) {
      for year in years {
        if let row = row(authority, year, &census) { rows.append(row) }
      }
    }
    return rows
  }

  private mutating func keepUnused(_ record: Int, _ census: Census) {
    switch census.dispositions[record] {
    case .counted, .regionTotal, .duplicate, .noYear, .outsideDomains, .notChosen: return
    default: break
    }
    guard let year = census.records[record].year, let authority = census.authority(of: record)
    else { return }
    let slot = slot(authority, year)
    guard let other = unused[slot], census.records[other].precedes(census.records[record]) else {
      unused[slot] = record
      return
    }
  }

  private func row(_ authority: Int32, _ year: Int, _ census: inout Census) -> CoverageRow? {
    guard let home = census.home(of: authority, in: year) else { return nil }
    let key = census.register.keys[Int(authority)]
    let used = census.position(of: year).flatMap { census.record(of: authority, year: $0) }
    let record = used.map { Int($0) } ?? unused[slot(authority, year)]
    return CoverageRow(
      region: census.atlas.region(home.placing.own, in: year), zone: census.names[key.zone],
      authority: census.names[record.map { census.records[$0].name } ?? home.name],
      organ: key.isRegionTotal ? "" : census.names[key.organ], domain: home.domain,
      isRegionTotal: key.isRegionTotal, year: year,
      state: used != nil ? .reported : record != nil ? .notCounted : .missing,
      source: record.map { census.records[$0].source } ?? "",
      disposition: record.map { census.dispositions[$0] })
  }

  private func slot(_ authority: Int32, _ year: Int) -> Int { Int(authority) << 16 | year }

  /// The numbers of the authorities in an order that does not depend on their numbers.
  private func sortedAuthorities(_ census: Census) -> [Int32] {
    let keys = census.register.keys
    let ranks = Self.ranks(census.names)
    return keys.indices.map { Int32($0) }.sorted { left, right in
      let (one, other) = (keys[Int(left)], keys[Int(right)])
      if one.root != other.root { return one.root < other.root }
      if one.isRegionTotal != other.isRegionTotal { return one.isRegionTotal }
      if one.zone != other.zone { return ranks[Int(one.zone)] < ranks[Int(other.zone)] }
      if one.organ != other.organ { return ranks[Int(one.organ)] < ranks[Int(other.organ)] }
      return one.domain.order < other.domain.order
    }
  }

  /// The rank of each name in the order of their bytes.
  private static func ranks(_ names: NameTable) -> [Int32] {
    let names = names.names.span
    let order = names.indices.sorted { ByteOrder.precedes(names[$0], names[$1]) }
    var ranks = Array(repeating: 0 as Int32, count: order.count)
    for (rank, number) in order.enumerated() { ranks[number] = Int32(rank) }
    return ranks
  }
}
