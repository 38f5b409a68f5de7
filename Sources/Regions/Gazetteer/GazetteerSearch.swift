extension Gazetteer {
  /// The divisions of any year that a search text means, by code and year.
  ///
  /// Digits find the codes they begin; other text finds the names, full or short, that hold it. An
  /// empty text finds nothing.
  public func search(_ text: String) -> [Division] {
    guard let first = text.utf8.first else { return [] }
    if first >= 0x30, first <= 0x39 {
      return rows.filter { $0.code.description.hasPrefix(text) }
    }
    let sought = Array(text.utf8)
    return rows.filter { $0.name.utf8.holds(sought) || $0.shortName.utf8.holds(sought) }
  }

  /// The names nearest to a misspelt one, as 沭阳县 for 沐阳县: at most `limit`, the nearest first.
  ///
  /// Only names that stand in `year` (nil: now) and differ in at most one letter of three are
  /// given, so nothing may come back.
  public func nearestNames(to name: String, in year: Int? = nil, limit: Int = 5) -> [Division] {
    let sought = Array(name.unicodeScalars)
    guard sought.count > 1, sought.count < 40 else { return [] }
    let allowed = max(1, sought.count / 3)
    var found: [(distance: Int, gap: Int, division: Division)] = []
    for division in rows where year.map({ division.stands(in: $0) }) ?? (division.lastYear == nil) {
      let scalars = Array(division.name.unicodeScalars)
      guard abs(scalars.count - sought.count) <= allowed else { continue }
      let distance = Self.distance(sought, scalars)
      if distance <= allowed { found.append((distance, Self.gap(sought, scalars), division)) }
    }
    found.sort {
      ($0.distance, $0.gap, $0.division.code) < ($1.distance, $1.gap, $1.division.code)
    }
    return found.prefix(limit).map(\.division)
  }

  /// How far apart the differing letters stand in Unicode, which lists characters by radical: a
  /// measure of likeness for names of equal length; the highest number for others.
  private static func gap(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard left.count == right.count else { return .max }
    return zip(left, right).reduce(0) { $0 + abs(Int($1.0.value) - Int($1.1.value)) }
  }

  /// The least number of letters to put in, take out or replace to turn one name into the other.
  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    var row = Array(0...right.count)
    for (i, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, other) in right.enumerated() {
        let substituted = diagonal + (letter == other ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row.last ?? left.count
  }
}

extension String.UTF8View {
  /// Whether the bytes hold `sought`, which is not empty.
  fileprivate func holds(_ sought: [UInt8]) -> Bool {
    var start = startIndex
    while let match = self[start...].firstIndex(of: sought[0]) {
      if self[match...].starts(with: sought) { return true }
      start = index(after: match)
    }
    return false
  }
}
