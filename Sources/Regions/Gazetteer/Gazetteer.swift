/// Every province, prefecture and county that stood at the end of any year since 2008, with its
/// history, and the zones.
///
/// Loading takes a few milliseconds and happens once, when `standard` is first used.
public struct Gazetteer: Sendable {
  /// The gazetteer compiled into the program.
  public static let standard = Gazetteer(rows: loadRows(), zones: Zone.standard)

  /// All runs of all divisions, by code and then by year.
  public let rows: [Division]
  /// The zones, built in and added.
  public let zones: [Zone]

  /// The changes since 2009, in order of year.
  public var changes: [DivisionChange] { DivisionChange.standard }

  private init(rows: [Division], zones: [Zone]) {
    self.rows = rows
    self.zones = zones
  }

  /// The same gazetteer with further zones; one of the same name and host replaces the older.
  public func adding(_ added: [Zone]) -> Gazetteer {
    let kept = zones.filter { zone in
      !added.contains { $0.name == zone.name && $0.hosts == zone.hosts }
    }
    return Gazetteer(rows: rows, zones: kept + added)
  }

  /// The indices into `rows` of all runs of a code; empty for an unknown code.
  func indices(of code: DivisionCode) -> Range<Int> {
    let start = rows.firstIndex(notBelow: code)
    var end = start
    while end < rows.count, rows[end].code == code { end += 1 }
    return start..<end
  }
}

extension [Division] {
  /// The index of the first row, in an array sorted by code, whose code is `code` or higher.
  fileprivate func firstIndex(notBelow code: DivisionCode) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
