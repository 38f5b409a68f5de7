extension Zone {
  /// The zones of a user's comma-separated table: name, code of the parent, level.
  ///
  /// A first row whose parent is no number is taken as the head. The level is `province`,
  /// `prefecture` or `county` (省级, 地级, 县级); empty or missing is `county`. An empty table gives
  /// no zones.
  public static func table(_ bytes: [UInt8], in gazetteer: Gazetteer = .standard)
    throws(ZoneTableError) -> [Zone]
  {
    var zones: [Zone] = []
    var isFirst = true
    try Table.forEachRow(of: bytes) { row throws(ZoneTableError) in
      defer { isFirst = false }
      if isFirst, row.number(1) == nil { return }
      zones.append(try Zone(userRow: row, in: gazetteer))
    }
    return zones
  }

  /// A zone from a row of a user's table.
  private init(userRow row: TableRow, in gazetteer: Gazetteer) throws(ZoneTableError) {
    let name = row.text(0)
    guard !name.isEmpty else { throw .noName(line: row.line) }
    guard let parent = row.codes(1).first, !gazetteer.indices(of: parent).isEmpty else {
      throw .unknownParent(row.text(1), line: row.line)
    }
    guard let level = Self.levels[row.text(2)] else {
      throw .unknownLevel(row.text(2), line: row.line)
    }
    self.init(
      name: name, kind: "用户", statisticalCode: nil, hosts: [parent], level: level,
      firstSeen: nil, lastSeen: nil, isListed: true)
  }

  private static let levels: [String: Division.Level] = [
    "": .county, "county": .county, "县级": .county, "prefecture": .prefecture,
    "地级": .prefecture, "province": .province, "省级": .province,
  ]
}
