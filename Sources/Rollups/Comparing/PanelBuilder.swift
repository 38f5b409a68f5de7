internal import AnnualReports
internal import Regions

/// Makes a panel of counted reports.
struct PanelBuilder {
  let request: PanelRequest
  let years: [Int]
  var census: Census
  private(set) var frame: BoundaryFrame
  private(set) var figures: PanelFigures
  /// The reports of each row.
  private(set) var entries: [PanelKey: [PanelEntry]] = [:]
  /// How many authorities of a row should have reported in each year.
  private(set) var expected: [PanelKey: [Int]] = [:]
  /// The region to which the panel is confined; nil for none.
  let confine: RegionKey?
  /// How many reports were left out because an area was split, by division and year.
  private(set) var lost: [RegionYear: Int] = [:]
  let splits: SplitAreas
  /// By authority: the place of its figures in each year, -1 where there are none.
  private(set) var lines: [Int32: [Int]] = [:]
  /// By the places of two years: who is compared with whom.
  private(set) var counterparts: [YearPair: Counterparts] = [:]
  /// How many reports of whole regions were left out, as they do not make up a region.
  private(set) var partialCount = 0

  init(_ census: Census, _ request: PanelRequest) {
    self.request = request
    self.census = census
    years = (request.years.map { Array($0) } ?? census.years).sorted()
    var frame = BoundaryFrame(request.boundaries, in: census.atlas.territory)
    confine = request.within.flatMap { frame.region(meaning: $0) }
    let level: RegionLevel =
      switch request.subjects {
      case .regions(let level): level
      case .domains: confine?.level ?? .country
      case .authorities: .country
      }
    splits = SplitAreas(frame, level: level)
    self.frame = frame
    figures = PanelFigures(request.measures, in: census.store)
    gather()
    match()
    if request.basis == .summed { countExpected() } else { leaveOutParts() }
  }

  /// Takes in the reports of the panel's years.
  private mutating func gather() {
    let positions = Dictionary(uniqueKeysWithValues: years.enumerated().map { ($1, $0) })
    for (record, authority, year, domain, placing) in reports {
      guard let position = positions[census.years[year]] else { continue }
      let place = frame.place(of: placing.code, in: census.years[year])
      guard isInside(place) else { continue }
      guard let key = key(place, authority, domain, placing) else {
        countLost(place, placing, in: census.years[year])
        continue
      }
      entries[key, default: []].append(
        PanelEntry(
          figures: figures.take(record, of: census.store), record: record, authority: authority,
          year: position, member: member(of: key, place, authority), placing: placing))
    }
  }

  /// Finds out who is compared with whom, in the pairs of years that have changes.
  private mutating func match() {
    guard request.basis == .summed else { return }
    for entry in entries.values.joined() {
      lines[entry.authority, default: Array(repeating: -1, count: years.count)][entry.year] =
        entry.figures
    }
    for pair in yearPairs {
      counterparts[pair] = Counterparts(
        census, from: years[pair.earlier], to: years[pair.later])
    }
  }

  /// The pairs of years with changes: neighbours, and behind them the first and the last.
  var yearPairs: [YearPair] {
    let last = years.count - 1
    let pairs = (0..<max(0, last)).map { YearPair(earlier: $0, later: $0 + 1) }
    return last > 1 ? pairs + [YearPair(earlier: 0, later: last)] : pairs
  }

  /// Leaves out the reports of regions that do not make up a region of the boundaries held.
  private mutating func leaveOutParts() {
    guard let level = request.subjects.level, frame.boundaries.year != nil else { return }
    for (position, year) in years.enumerated() {
      let former = FormerAreas(frame, level: level, in: year)
      for case .region(let region) in Array(entries.keys) {
        let here = entries[.region(region), default: []].filter { $0.year == position }
        guard !here.isEmpty, let code = region.code,
          former.parts(of: code) != Set(here.map(\.placing.code))
        else { continue }
        partialCount += here.count
        entries[.region(region)]?.removeAll { $0.year == position }
      }
    }
    entries = entries.filter { !$0.value.isEmpty }
  }

  /// The reports on the basis asked for.
  private var reports: [(Int32, Int32, Int, Domain, Placing)] {
    switch request.basis {
    case .summed:
      census.leaves.map { ($0.record, $0.authority, $0.year, $0.domain, $0.placing) }
    case .reported:
      census.regionTotals.map { ($0.record, $0.authority, $0.year, .other, $0.placing) }
    }
  }

  /// Counts the authorities that should have reported, wherever the register knows them to be.
  private mutating func countExpected() {
    for authority in census.register.keys.indices
    where !census.register.keys[authority].isRegionTotal {
      for (position, year) in years.enumerated() {
        guard let home = census.home(of: Int32(authority), in: year) else { continue }
        let place = frame.place(of: home.placing.code, in: year)
        guard isInside(place), let key = key(place, Int32(authority), home.domain, home.placing)
        else { continue }
        expected[key, default: Array(repeating: 0, count: years.count)][position] += 1
      }
    }
  }

  private func isInside(_ place: BoundaryFrame.Place) -> Bool {
    confine.map { place[$0.level] == $0 } ?? true
  }

  /// The row in which a body counts; nil for none.
  private func key(
    _ place: BoundaryFrame.Place, _ authority: Int32, _ domain: Domain, _ placing: Placing
  ) -> PanelKey? {
    switch request.subjects {
    case .domains: return request.basis == .summed ? .domain(domain) : nil
    case .authorities: return request.basis == .summed ? .authority(authority) : nil
    case .regions(let level):
      guard let region = place[level] else { return nil }
      // A region's own report counts for that region alone.
      let isOwn = census.atlas.keys[Int(max(0, placing[level]))].code == placing.code
      return request.basis == .summed || isOwn ? .region(region) : nil
    }
  }

  private mutating func countLost(_ place: BoundaryFrame.Place, _ placing: Placing, in year: Int) {
    guard let level = request.subjects.level, place.lostLevels.contains(level) else { return }
    lost[RegionYear(placing.code, year), default: 0] += 1
  }

  /// The part of a row to which a body belongs.
  private func member(
    of key: PanelKey, _ place: BoundaryFrame.Place, _ authority: Int32
  ) -> PanelKey {
    let level: RegionLevel =
      switch key {
      case .region(let region): region.level
      case .domain: confine?.level ?? .country
      case .authority, .own: .county
      }
    guard level < .county else { return .authority(authority) }
    for below in RegionLevel.allCases where below > level {
      if place.lostLevels.contains(below) { return .authority(authority) }
      guard let region = place[below] else { continue }
      // A municipality is a prefecture too: its districts are its members.
      if region.code != place[level]?.code { return .region(region) }
    }
    return .own
  }
}

extension PanelRequest.Subjects {
  /// The level of the regions; nil for domains and authorities.
  var level: RegionLevel? {
    if case .regions(let level) = self { level } else { nil }
  }
}

/// Two years of a panel, by their places.
struct YearPair: Hashable {
  let earlier: Int
  let later: Int
}
