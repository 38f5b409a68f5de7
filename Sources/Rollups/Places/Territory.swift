internal import Regions

/// What the history of the divisions means for sums: names, successors, changed boundaries.
struct Territory {
  /// Provinces that are prefectures too: their districts have none between.
  static let municipalities = Set(
    ["110000", "120000", "310000", "500000"].compactMap { DivisionCode($0) })

  /// The divisions.
  let gazetteer: Gazetteer
  private let boundaryYears: [RegionKey: [Int]]

  init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    boundaryYears = BoundaryChanges.years(in: gazetteer.changes)
  }

  /// The code under which a division goes now: that of the last of the divisions that followed one
  /// another one by one.
  ///
  /// A merger or a split ends the line, for what comes after is another place.
  func root(of division: Division) -> DivisionCode {
    var last = division
    while let next = successor(of: last) { last = next }
    return last.code
  }

  /// What a division was, or became, in another year; nil if it did not stand then, nor a single
  /// forerunner or follower of it.
  func counterpart(of division: Division, in year: Int) -> Division? {
    if let same = gazetteer.history(of: division.code).last(where: { $0.stands(in: year) }) {
      return same
    }
    var current = division
    while !current.stands(in: year) {
      let isEarlier = year < current.firstYear
      guard let next = isEarlier ? predecessor(of: current) : successor(of: current) else {
        return nil
      }
      current = next
    }
    return current
  }

  /// The code that a division, seen under `code` in a year, has in another; nil as above.
  func counterpart(of code: DivisionCode, seenIn seen: Int?, in year: Int) -> DivisionCode? {
    gazetteer.division(code, in: seen).flatMap { counterpart(of: $0, in: year)?.code }
  }

  /// The region that a region was in an earlier year: itself, or what it was called then.
  func earlier(_ key: RegionKey, in year: Int, before later: Int) -> RegionKey? {
    guard let code = key.code else { return key }
    return counterpart(of: code, seenIn: later, in: year).map {
      RegionKey(level: key.level, code: $0)
    }
  }

  /// Whether a region's boundary changed after the end of `first` and by the end of `last`.
  func hasNewBoundary(_ key: RegionKey, after first: Int, through last: Int) -> Bool {
    boundaryYears[key, default: []].contains { $0 > first && $0 <= last }
  }

  /// A region with its names of a year; the code stands for a name that nobody knows.
  func region(_ key: RegionKey, in year: Int) -> Region {
    guard let code = key.code else { return .country }
    guard let division = gazetteer.division(code, in: year),
      let lineage = gazetteer.lineage(of: division, in: year)
    else {
      return Region(
        level: key.level, division: code, name: code.description, prefecture: nil, province: nil)
    }
    return Region(
      level: key.level, division: code, name: division.name,
      prefecture: key.level >= .prefecture ? Self.prefecture(of: lineage) : nil,
      province: Region.Part(code: lineage.province.code, name: lineage.province.name))
  }

  private static func prefecture(of lineage: Lineage) -> Region.Part? {
    let isMunicipal = municipalities.contains(lineage.province.code)
    guard let division = lineage.prefecture ?? (isMunicipal ? lineage.province : nil) else {
      return nil
    }
    return Region.Part(code: division.code, name: division.name)
  }

  private func successor(of division: Division) -> Division? {
    let next = gazetteer.successors(of: division)
    guard next.count == 1, gazetteer.predecessors(of: next[0]).map(\.code) == [division.code],
      next[0].firstYear > division.firstYear
    else { return nil }
    return next[0]
  }

  private func predecessor(of division: Division) -> Division? {
    let former = gazetteer.predecessors(of: division)
    guard former.count == 1, gazetteer.successors(of: former[0]).map(\.code) == [division.code],
      former[0].firstYear < division.firstYear
    else { return nil }
    return former[0]
  }
}
