internal import AnnualReports
internal import Regions

/// Which reports are counted, for which authority, where and in which year.
struct Census {
  let records: [ReportRecord]
  let names: NameTable
  let store: FigureStore
  /// The years of the counted reports and region totals, ascending.
  private(set) var years: [Int] = []
  /// The reports that are added up, in no particular order.
  private(set) var leaves: [Leaf] = []
  /// The reports of whole regions, in no particular order; never two for a region and year, and
  /// none of a zone, which is no region of its own.
  private(set) var regionTotals: [RegionTotalReport] = []
  /// What became of each record.
  private(set) var dispositions: [Disposition] = []
  private(set) var register = AuthorityRegister()
  private(set) var findings: [LocatedFinding] = []
  var atlas: Atlas

  private var winners: [Int32] = []
  /// The place of each record; nil where it is not known.
  private(set) var placings: [Placing?] = []
  private var authorities: [Int32] = []
  /// Who goes on under another name.
  private(set) var lineage: [LineageLink] = []
  /// The same in words, by region and year.
  private(set) var successions: [Succession] = []

  /// Judges the reports of a roll-up; without boundaries given, in those of its settings.
  init(of rollup: Rollup, gazetteer: Gazetteer, boundaries: Boundaries? = nil) {
    records = rollup.records
    var names = rollup.names
    store = rollup.store
    atlas = Atlas(
      territory: Territory(gazetteer: gazetteer),
      boundaries: boundaries ?? rollup.settings.boundaries)
    let roster = rollup.settings.roster.map { entry in
      let numbers = [entry.zone, entry.organ, entry.name].map { names.number(of: $0) }
      return (entry, numbers)
    }
    let aliases = rollup.settings.aliases.map {
      ($0, former: names.number(of: $0.former), authority: names.number(of: $0.authority))
    }
    self.names = names
    screen(Screening(rollup.settings))
    for (entry, numbers) in roster where rollup.settings.domains?.contains(entry.main) != false {
      enter(entry, zone: numbers[0], organ: numbers[1], name: numbers[2])
    }
    follow(aliases.map { settled($0, former: $1, authority: $2) })
    settleDuplicates()
  }

  /// The place of a year in ``years``.
  func position(of year: Int) -> Int? { years.firstIndex(of: year) }

  /// The record that stands for an authority in a year of ``years``; nil where there is none.
  func record(of authority: Int32, year: Int) -> Int32? {
    let record = winners[Int(authority) * years.count + year]
    return record < 0 ? nil : record
  }

  /// The authority of a record: of one that was not counted too, if others prove it to be one.
  func authority(of record: Int) -> Int32? {
    if authorities[record] >= 0 { return authorities[record] }
    guard let placing = placings[record] else { return nil }
    return register.number(of: AuthorityKey(records[record], root: placing.root, names: names))
  }

  /// Judges every report by itself and takes down the authorities.
  private mutating func screen(_ screening: Screening) {
    dispositions.reserveCapacity(records.count)
    for record in records {
      let placing = placing(of: record)
      dispositions.append(screening.disposition(of: record, placing: placing))
      placings.append(placing)
      guard screening.isEvidence(record), let placing, let year = record.year else {
        authorities.append(-1)
        continue
      }
      let key = AuthorityKey(record, root: placing.root, names: names)
      let sighting = AuthorityRegister.Sighting(
        year: year, code: placing.code, domain: record.domain, name: record.name,
        report: record.index)
      authorities.append(register.note(key, sighting))
    }
    years = Set(records.indices.compactMap { isEntered($0) ? records[$0].year : nil }).sorted()
  }

  private mutating func placing(of record: ReportRecord) -> Placing? {
    guard let year = record.year, let division = record.division else { return nil }
    return atlas.placing(of: division, in: year)
  }

  private func isEntered(_ record: Int) -> Bool {
    dispositions[record] == .counted || dispositions[record] == .regionTotal
  }

  private mutating func enter(_ entry: RosterEntry, zone: Int32, organ: Int32, name: Int32) {
    guard !entry.organ.isEmpty,
      let division = atlas.territory.gazetteer.division(entry.division, in: nil)
    else { return }
    let root = atlas.territory.root(of: division)
    let sighting = AuthorityRegister.Sighting(
      year: nil, code: division.code, domain: entry.main, name: name, report: -1)
    _ = register.note(AuthorityKey(root: root, zone: zone, organ: organ), sighting)
  }

  private func settled(
    _ alias: AuthorityAlias, former: Int32, authority: Int32
  ) -> SettledAlias {
    let gazetteer = atlas.territory.gazetteer
    let division = alias.division.flatMap { gazetteer.division($0, in: nil) }
    return SettledAlias(
      root: division.map { atlas.territory.root(of: $0) } ?? alias.division, former: former,
      authority: authority)
  }

  /// Takes authorities that go on under another name for one.
  private mutating func follow(_ aliases: [SettledAlias]) {
    lineage = LineageFinder(register, names, aliases: aliases).links
    let found = successions(lineage, of: authorities)
    findings += found.map { located($0.succession.finding, at: $0.record) }
    successions = found.map(\.succession)
    for link in lineage { register.follow(link) }
    for record in authorities.indices where authorities[record] >= 0 {
      authorities[record] = register.head(of: authorities[record])
    }
  }

  /// Counts one report of each authority and year.
  private mutating func settleDuplicates() {
    let positions = Dictionary(uniqueKeysWithValues: years.enumerated().map { ($1, $0) })
    var duplicates = Duplicates(
      records: records, slotCount: register.keys.count * years.count)
    var slots: [(record: Int, slot: Int, year: Int)] = []
    for record in records.indices where isEntered(record) {
      guard let year = records[record].year, let position = positions[year] else { continue }
      let slot = Int(authorities[record]) * years.count + position
      duplicates.enter(Int32(record), in: slot)
      slots.append((record, slot, position))
    }
    let losers = duplicates.settle()
    for (record, slot, year) in slots where duplicates.winners[slot] == Int32(record) {
      count(record, year: year)
    }
    for (record, slot) in losers {
      setAside(Int(record), for: Int(duplicates.winners[slot]))
    }
    winners = duplicates.winners
  }

  private mutating func count(_ record: Int, year: Int) {
    guard let placing = placings[record] else { return }
    let (number, authority) = (Int32(record), authorities[record])
    if dispositions[record] == .counted {
      leaves.append(
        Leaf(
          record: number, authority: authority, year: year, domain: records[record].domain,
          placing: placing))
    } else if names[records[record].zone].isEmpty {
      regionTotals.append(
        RegionTotalReport(record: number, authority: authority, year: year, placing: placing))
    }
  }

  private mutating func setAside(_ record: Int, for winner: Int) {
    dispositions[record] = .duplicate(of: records[winner].source)
    let finding = DuplicateRule.finding(
      records[record], countedInstead: records[winner],
      differences: FigureDifferences(between: record, and: winner, in: store))
    findings.append(located(finding, at: record))
  }

  /// A finding with the source, place and year of a record.
  private mutating func located(_ finding: Finding, at record: Int) -> LocatedFinding {
    let (about, placing) = (records[record], placings[record])
    let region = placing.flatMap { placing in
      about.year.map { atlas.region(placing.own, in: $0) }
    }
    return LocatedFinding(
      finding: finding, source: about.source, authority: names[about.name], region: region,
      year: about.year, report: about.index)
  }

  /// Gives the findings away, so that nobody holds them twice.
  mutating func takeFindings() -> [LocatedFinding] {
    defer { findings = [] }
    return findings
  }

  /// Keeps a finding about a record.
  mutating func report(_ finding: Finding, at record: Int32) {
    findings.append(located(finding, at: Int(record)))
  }
}

extension RosterEntry {
  /// The domain under which the authority counts.
  var main: Domain { domain ?? .other }
}
