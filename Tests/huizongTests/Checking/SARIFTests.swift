import AnnualReports
import Testing

/// What SARIF 2.1.0 asks of a log: the required properties of its schema, its enumerations, and the
/// references within the log.
@Suite struct SARIFTests {
  private static let log = Result { () throws -> JSONValue in
    let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    let script = "cd \"$1\" && PATH=\"$2:$PATH\" huizong check Data/Samples -f sarif 2> /dev/null"
    let ran = try #require(Shell.run(script, [root, GoldenCase.products]))
    return try #require(JSONValue(ran.output), "no JSON")
  }

  private var run: JSONValue {
    get throws { try #require(Self.log.get()["runs"]?.items.first) }
  }

  private var rules: [JSONValue] {
    get throws { try #require(run["tool"]?["driver"]?["rules"]).items }
  }

  @Test func `the log, its run and its tool have what they must`() throws {
    let log = try Self.log.get()
    #expect(log["version"]?.string == "2.1.0")
    #expect(log["$schema"]?.string?.hasSuffix("sarif-schema-2.1.0.json") == true)
    #expect(log["runs"]?.items.count == 1)
    let driver = try #require(run["tool"]?["driver"])
    #expect(driver["name"]?.string == "huizong")
    #expect(driver["version"]?.string?.isEmpty == false)
    #expect(["utf16CodeUnits", "unicodeCodePoints"].contains(try run["columnKind"]?.string))
    #expect(["zh", "en"].contains(try run["language"]?.string))
    for invocation in try #require(run["invocations"]).items {
      #expect(invocation["executionSuccessful"] != nil)
    }
  }

  @Test func `every rule has an id of its own and texts`() throws {
    let ids = try rules.compactMap { $0["id"]?.string }
    #expect(ids == EditRule.all.map(\.id))
    #expect(Set(ids).count == ids.count)
    for rule in try rules {
      for key in ["shortDescription", "fullDescription", "help"] {
        #expect(rule[key]?["text"]?.string?.isEmpty == false, "\(rule)")
      }
      try expectLevel(rule["defaultConfiguration"]?["level"])
    }
  }

  @Test func `every result has a message, a level and the rule that it names`() throws {
    let results = try #require(run["results"]).items
    #expect(results.count > 10)
    for result in results {
      #expect(result["message"]?["text"]?.string?.isEmpty == false)
      try expectLevel(result["level"])
      let place = try #require(result["ruleIndex"]?.integer)
      #expect(try rules[place]["id"] == result["ruleId"])
      let places = (result["locations"]?.items ?? []) + (result["relatedLocations"]?.items ?? [])
      for location in places { try expectPlace(location) }
    }
  }

  private func expectLevel(_ level: JSONValue?) throws {
    #expect(["none", "note", "warning", "error"].contains(try #require(level?.string)))
  }

  /// A place is in a file, which a reference of RFC 3986 names; lines and columns begin at 1.
  private func expectPlace(_ location: JSONValue) throws {
    let place = try #require(location["physicalLocation"])
    let uri = try #require(place["artifactLocation"]?["uri"]?.string)
    let signs = Set("-._~:/?#[]@!$&'()*+,;=%".utf8)
    #expect(
      uri.utf8.allSatisfy {
        signs.contains($0) || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF)
      }, "\(uri)")
    guard let region = place["region"] else { return }
    #expect(try #require(region["startLine"]?.integer) >= 1)
    if let column = region["startColumn"] { #expect(try #require(column.integer) >= 1) }
  }
}
