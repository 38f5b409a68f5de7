internal import AnnualReports
internal import Regions

extension PanelBuilder {
  /// The panel.
  func panel() -> Panel {
    let subjects = entries.keys.map { ($0, subject(of: $0)) }.sorted(by: precedes)
    let rows = subjects.map { key, subject in
      let row = PanelRowBuilder(key, entries[key] ?? [], expected[key], self)
      return PanelRow(subject: subject, cells: row.cells, changes: row.changes)
    }
    return Panel(
      measures: request.measures, years: years, rows: rows,
      boundaries: request.boundaries, splits: areaSplits(), successions: successions,
      regroupings: regroupings,
      partialCount: partialCount,
      reportCount: entries.values.reduce(0) { $0 + $1.count },
      uncountedCount: census.dispositions.count(where: \.isLeftOut))
  }

  /// The order of rows: regions and authorities by code, domains in their order; of one region's
  /// authorities by name, and by organ and zone where names are the same.
  private func precedes(_ one: (PanelKey, Subject), _ other: (PanelKey, Subject)) -> Bool {
    let (left, right) = (one.1, other.1)
    if left.region.division != right.region.division {
      return Region.precedes(left.region, right.region)
    }
    guard case .authority(let first) = one.0, case .authority(let second) = other.0 else {
      return left.domain.order < right.domain.order
    }
    if left.name != right.name { return left.name.utf8.lexicographicallyPrecedes(right.name.utf8) }
    let keys = [first, second].map { census.register.keys[Int($0)] }
    let names = keys.map { census.names[$0.organ] + "\n" + census.names[$0.zone] }
    if names[0] != names[1] { return names[0].utf8.lexicographicallyPrecedes(names[1].utf8) }
    if keys[0].root != keys[1].root { return keys[0].root < keys[1].root }
    return keys[0].domain.order < keys[1].domain.order
  }

  /// Whom a row is about.
  private func subject(of key: PanelKey) -> Subject {
    let last = last(of: entries[key] ?? [])
    switch key {
    case .domain(let domain):
      return Subject(region: confinement, domain: domain, authority: nil)
    case .region(let region):
      return Subject(region: self.region(region, last), domain: nil, authority: nil)
    case .authority, .own:
      guard let last else { return Subject(region: .country, domain: nil, authority: "") }
      return Subject(
        region: census.atlas.territory.region(ownRegion(of: last), in: years[last.year]),
        domain: census.records[Int(last.record)].domain, authority: name(of: last))
    }
  }

  /// The smallest region of a report, under the code that it had.
  func ownRegion(of entry: PanelEntry) -> RegionKey { census.atlas.keys[Int(entry.placing.own)] }

  /// The name of a report's authority; region and organ, or domain, where it gives none.
  func name(of entry: PanelEntry) -> String {
    let record = census.records[Int(entry.record)]
    let name = census.names[record.name]
    guard name.isEmpty else { return name }
    let organ = census.names[record.organ]
    return census.atlas.territory.region(ownRegion(of: entry), in: years[entry.year]).name
      + census.names[record.zone] + (organ.isEmpty ? record.domain.chinese : organ)
  }

  /// The last of a row's reports, of one year that with the lowest code and source.
  func last(of entries: [PanelEntry]) -> PanelEntry? {
    entries.min {
      if $0.year != $1.year { return $0.year > $1.year }
      if $0.placing.code != $1.placing.code { return $0.placing.code < $1.placing.code }
      return census.records[Int($0.record)].precedes(census.records[Int($1.record)])
    }
  }

  /// A region with the names of the boundaries' year, or else of the year of a report from it.
  func region(_ region: RegionKey, _ entry: PanelEntry?) -> Region {
    let territory = census.atlas.territory
    if let year = request.boundaries.year { return territory.region(region, in: year) }
    guard let entry else { return territory.region(region, in: years.last ?? 0) }
    let number = entry.placing[region.level]
    let key = number >= 0 ? census.atlas.keys[Int(number)] : region
    return territory.region(key, in: years[entry.year])
  }

  /// The region to which the panel is confined, with its last names; the country for none.
  private var confinement: Region {
    let territory = census.atlas.territory
    guard let confine, let code = confine.code,
      let run = territory.gazetteer.history(of: code).last
    else { return .country }
    let year = max(run.firstYear, min(years.last ?? run.firstYear, run.lastYear ?? .max))
    return territory.region(confine, in: year)
  }

  /// The successions of which the new name is in the rows, between the years of the panel.
  private var successions: [Succession] {
    guard let first = years.first, let last = years.last else { return [] }
    let shown = Set(
      entries.values.joined().map { census.atlas.keys[Int($0.placing.own)] })
    return census.successions.filter { one in
      guard let code = one.region.division else { return false }
      let isShown = shown.contains(RegionKey(level: one.region.level, code: code))
      return isShown && first < one.successor.years.lowerBound
        && one.successor.years.lowerBound <= last
    }
  }

  /// The bodies in the rows that were joined or parted between the first and the last year.
  private var regroupings: [BodyRegrouping] {
    guard let pair = yearPairs.last, let first = census.position(of: years[pair.earlier]),
      let last = census.position(of: years[pair.later])
    else { return [] }
    let shown = counterparts[pair]?.regroupings.filter { regrouping in
      (regrouping.earlier + regrouping.later).contains { lines[$0] != nil }
    }
    return shown?.map { census.named($0, from: first, to: last) } ?? []
  }

  /// The splits that touch the rows, and the areas whose reports were left out.
  private func areaSplits() -> [AreaSplit] {
    guard let first = years.first, let last = years.last else { return [] }
    var shown = Set(confine.map { [$0] } ?? [])
    for case .region(let region) in entries.keys { shown.insert(region) }
    return splits.named(between: first...last, touching: shown, lost: lost, frame)
  }
}

extension Disposition {
  /// Whether a report that was asked for is not counted.
  fileprivate var isLeftOut: Bool {
    switch self {
    case .counted, .regionTotal, .outsideYears, .outsideDomains, .notChosen: false
    default: true
    }
  }
}
