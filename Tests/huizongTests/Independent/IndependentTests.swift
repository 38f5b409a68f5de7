import Publishing
import Testing

/// What the program adds up, compares and ranks is what another calculation gives: that of
/// `Tests/independent/totals.py`, whose results stand beside it.
@Suite struct IndependentTests {
  private static let figures = [
    "licensing.decisions", "penalties.decisions", "fees.amount", "requests.received_new.total",
    "requests.outcome_total.total", "normative_documents.in_force",
  ].joined(separator: ",")

  @Test func `totals of every level, domain, year and indicator`() throws {
    let folder = try Self.rolled.get()
    let rolled = try Rows(folder + "/rollup.csv")
    let basis = try rolled.place("basis")
    let summed = try Rows.Selected(rolled, where: { $0[basis] == "summed" })
    let key = ["level", "region_code", "domain", "year"]
    let totals = try Rows(Self.expected("totals.csv"))
    try summed.expectSame(
      as: totals, by: key + ["indicator"],
      in: ["value", "reported", "mean", "median", "minimum", "maximum"])
    // All other totals are 0, or there is none.
    let value = try rolled.place("value")
    let others = summed.rows.filter { !["", "0"].contains($0[value]) }
    #expect(others.count == totals.rows.count)
    try expectGroups(summed, key)
  }

  /// In each group as many zeros and figures as the other calculation counts.
  private func expectGroups(_ summed: Rows.Selected, _ key: [String]) throws {
    let places = try (key + ["indicator", "value", "reported", "reports"]).map {
      try summed.all.place($0)
    }
    var counts: [[String]: (zeros: Int, reported: Int, reports: String)] = [:]
    for row in summed.rows where !row[places[4]].contains(".items_") {
      let group = places[..<4].map { row[$0] }
      var count = counts[group] ?? (0, 0, row[places[7]])
      count.zeros += row[places[5]] == "0" ? 1 : 0
      count.reported += Int(row[places[6]]) ?? 0
      counts[group] = count
    }
    let expected = try Rows(Self.expected("groups.csv"))
    #expect(counts.count == expected.rows.count)
    for row in expected.rows {
      let count = counts[Array(row[..<4])]
      #expect(
        count.map { [$0.reports, "\($0.zeros)", "\($0.reported)"] } == Array(row[4...]), "\(row)")
    }
  }

  @Test(
    arguments: ["county", "prefecture", "province", "country", "domains"],
    ["2023,2024", "2020,2022", "2019,2024"])
  func `comparisons, like for like too, and growth`(_ rows: String, _ years: String) throws {
    let option = rows == "domains" ? "--of domains" : "--level \(rows)"
    let path = try Self.output(
      "compare Data/Samples -q -f csv \(option) --years \(years) --indicators rates,"
        + Self.figures)
    let expected = try Rows(Self.expected("comparisons.csv"))
    let (first, last) = (years.prefix(4), years.suffix(4))
    let wanted = try Rows.Selected(expected) { row in
      let isDomain = row[2] != "all"
      return (rows == "domains" ? isDomain : row[0] == rows && !isDomain)
        && row[3] == last && row[4] == first
    }
    let found = try Rows(path)
    #expect(found.rows.count == wanted.rows.count)
    try Rows.Selected(found) { _ in true }.expectSame(
      as: wanted, by: ["region_code", "domain", "indicator"],
      in: [
        "value", "previous", "change", "change_percent", "annual_growth_percent",
        "matched_authorities", "matched_value", "matched_previous", "matched_change",
        "matched_change_percent", "matched_annual_growth_percent",
      ])
  }

  /// The command that ranks the regions of a level by something.
  private static func rank(_ level: String, _ by: String) -> String {
    "rank Data/Samples -q -f csv --level \(level) --by \(by)"
      + " --years \(by == "value" ? "2023" : "2023,2024")"
      + " --indicators \(by == "percent" ? "" : "rates,")\(figures)"
  }

  private static let orders = ["value", "change", "percent", "matched-change"]

  @Test(arguments: ["county", "prefecture"], orders)
  func ranks(_ level: String, _ by: String) throws {
    let found = try Rows(Self.output(Self.rank(level, by)))
    let rank = try found.place("rank")
    let ranked = try Rows.Selected(found) { !$0[rank].isEmpty }
    let wanted = try Rows.Selected(Rows(Self.expected("ranks.csv"))) {
      $0[0] == level && $0[1] == by
    }
    #expect(ranked.rows.count == wanted.rows.count)
    try ranked.expectSame(
      as: wanted, by: ["indicator", "region_code"], in: ["rank", "value"])
  }

  @Test(arguments: ["county", "prefecture"], orders)
  func `how values are spread`(_ level: String, _ by: String) throws {
    let found = try Rows(Self.output(Self.rank(level, by) + " --distribution"))
    let expected = try Rows(Self.expected("spreads.csv"))
    let byKey = try found.keyed(by: ["indicator"])
    for row in expected.rows where row[0] == level && row[1] == by {
      for (place, column) in expected.header.enumerated().dropFirst(3) {
        let cell = try #require(byKey[[row[2]]])[try found.place(column)]
        guard !row[place].isEmpty else {
          #expect(cell.isEmpty, "\(row[2]) \(column): \(cell)")
          continue
        }
        let (one, other) = (try #require(Double(cell)), try #require(Double(row[place])))
        // Both are rounded to the nearest millionth.
        #expect((one - other).magnitude < 1.1e-6, "\(row[2]) \(column): \(cell) \(row[place])")
      }
    }
  }

  private static let hasPandas =
    Shell.run("python3 -c 'import pandas' 2>&1", [])?.status == 0

  @Test(.enabled(if: hasPandas, "python3 with pandas is not installed"))
  func `the expected results are what the other calculation gives`() throws {
    let script = """
      cd "$1" && out=$(mktemp -d "\(Shell.scratch)/XXXXXX") &&
        { PATH="$2:$PATH" huizong extract Data/Samples -q -o "$out/figures.csv" || [ $? -eq 2 ]; } \\
          2>&1 && python3 Tests/independent/totals.py "$out/figures.csv" "$out/found" 2>&1 &&
        diff -r Tests/independent/expected "$out/found" | head -20
      rm -rf "$out"
      """
    let ran = try #require(Shell.run(script, [Self.root, GoldenCase.products]))
    #expect(!ran.output.contains("diff") && !ran.output.contains("Error"), "\(ran.output)")
  }
}

extension IndependentTests {
  private static let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")

  private static func expected(_ name: String) -> String {
    root + "/Tests/independent/expected/" + name
  }

  /// The samples rolled up with everything.
  private static let rolled = Result { () throws -> String in
    let script = """
      cd "$1" && out=$(mktemp -d "\(Shell.scratch)/XXXXXX") &&
        PATH="$2:$PATH" huizong rollup Data/Samples -q -o "$out/rolled" --indicators all \\
          --by county,prefecture,province,country,domain 2> /dev/null
      printf %s "$out/rolled"
      """
    return try #require(Shell.run(script, [root, GoldenCase.products])).output
  }

  /// The path of a file with what a command line writes.
  private static func output(_ line: String) throws -> String {
    let script = """
      cd "$1" && out=$(mktemp "\(Shell.scratch)/XXXXXX") &&
        PATH="$2:$PATH" huizong \(line) > "$out" 2> /dev/null
      printf %s "$out"
      """
    return try #require(Shell.run(script, [root, GoldenCase.products])).output
  }
}

extension Rows {
  /// Some rows of a file.
  struct Selected {
    let all: Rows
    let rows: [[String]]

    init(_ all: Rows, where isWanted: ([String]) -> Bool) throws {
      self.all = all
      rows = all.rows.filter(isWanted)
    }

    /// Expects the same cells in some columns as other rows with the same key have; rows of which
    /// the others know nothing are left out.
    func expectSame(as others: Rows, by key: [String], in columns: [String]) throws {
      try expectSame(as: Selected(others) { _ in true }, by: key, in: columns)
    }

    func expectSame(as others: Selected, by key: [String], in columns: [String]) throws {
      let (keys, cells) = (try places(key), try places(columns))
      let found = Dictionary(
        rows.map { row in (keys.map { row[$0] }, cells.map { row[$0] }) }
      ) { first, _ in first }
      let (otherKeys, otherCells) = (try others.places(key), try others.places(columns))
      for row in others.rows {
        let name = otherKeys.map { row[$0] }
        #expect(found[name] == otherCells.map { row[$0] }, "\(name)")
      }
    }

    private func places(_ columns: [String]) throws -> [Int] {
      try columns.map { try all.place($0) }
    }
  }
}
