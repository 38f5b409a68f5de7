extension Gazetteer {
  /// The divisions of the compiled-in table, sorted by code and year.
  static func loadRows() -> [Division] {
    let shortNames = loadShortNames()
    var rows: [Division] = []
    rows.reserveCapacity(4_000)
    Table.forEachRow(of: DivisionsTable.text) { row in
      guard let code = row.codes(0).first, let level = level(of: row), let first = row.number(4)
      else { return }
      let name = row.text(1)
      let shortName = key(of: row, firstYear: 4).flatMap { shortNames[$0] } ?? name
      rows.append(
        Division(
          code: code, name: name, shortName: shortName, level: level,
          parent: row.codes(3).first, firstYear: first, lastYear: row.number(5)))
    }
    return rows
  }

  /// The registered short names by code and first year; of several the first listed.
  private static func loadShortNames() -> [Int: String] {
    var shortNames: [Int: String] = [:]
    shortNames.reserveCapacity(4_000)
    Table.forEachRow(of: AliasesTable.text) { row in
      guard let key = key(of: row, firstYear: 3), shortNames[key] == nil else { return }
      shortNames[key] = row.text(2)
    }
    return shortNames
  }

  /// A number made of a row's code and first year.
  private static func key(of row: TableRow, firstYear: Int) -> Int? {
    guard let code = row.number(0), let year = row.number(firstYear) else { return nil }
    return code * 10_000 + year
  }

  /// The level a row of the table of divisions names by its first two letters.
  private static func level(of row: TableRow) -> Division.Level? {
    switch row.content(2).prefix(2).last {
    case UInt8(ascii: "o"): .county
    case UInt8(ascii: "r"): row.content(2).prefix(3).last == 0x6F ? .province : .prefecture
    default: nil
    }
  }
}
