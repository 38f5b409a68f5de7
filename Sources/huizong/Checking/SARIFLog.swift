internal import AnnualReports
internal import Arguments
internal import Publishing

/// Findings as a log of SARIF 2.1.0, the OASIS standard for the results of static analysis.
struct SARIFLog {
  private var json = JSONWriter(layout: .indented)
  private let language: Language

  /// By id: the place of a rule in the log's list.
  private static let places = Dictionary(
    EditRule.all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// A log of one run, whose findings stand in the given order.
  ///
  /// - Parameter isComplete: Whether every file could be read.
  init(_ findings: [CheckedFinding], isComplete: Bool, in language: Language) {
    self.language = language
    json.beginObject()
    json.member(
      "$schema",
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json")
    json.member("version", "2.1.0")
    json.key("runs")
    json.beginArray()
    writeRun(findings, isComplete)
    json.endArray()
    json.endObject()
    json.endLine()
  }

  /// The log.
  var text: TextOutput { json.output }

  private mutating func writeRun(_ findings: [CheckedFinding], _ isComplete: Bool) {
    json.beginObject()
    json.key("tool")
    json.beginObject()
    json.key("driver")
    writeDriver()
    json.endObject()
    json.member("language", language == .zh ? "zh" : "en")
    json.member("columnKind", "unicodeCodePoints")
    json.key("invocations")
    json.beginArray()
    json.beginObject()
    json.key("executionSuccessful")
    json.boolean(isComplete)
    json.endObject()
    json.endArray()
    json.key("results")
    json.beginArray()
    for finding in findings { write(finding) }
    json.endArray()
    json.endObject()
  }

  private mutating func writeDriver() {
    json.beginObject()
    json.member("name", "huizong")
    json.member("version", Program.huizongVersion)
    json.key("rules")
    json.beginArray()
    for rule in EditRule.all { write(rule) }
    json.endArray()
    json.endObject()
  }

  private mutating func write(_ rule: EditRule) {
    let help = RuleText(rule, in: language)
    json.beginObject()
    json.member("id", rule.id)
    message("shortDescription", rule.title[language])
    message("fullDescription", rule.reason[language])
    message("help", help.plain)
    json.key("defaultConfiguration")
    json.beginObject()
    json.member("level", Self.level(of: rule.severity))
    json.endObject()
    json.endObject()
  }

  private mutating func write(_ row: CheckedFinding) {
    let finding = row.finding
    json.beginObject()
    json.member("ruleId", finding.rule)
    if let place = Self.places[finding.rule] {
      json.key("ruleIndex")
      json.integer(place)
    }
    json.member("level", Self.level(of: finding.severity))
    message("message", finding.message[language])
    if let location = SARIFLocation(row.place) {
      json.key("locations")
      json.beginArray()
      location.write(to: &json, authority: row.authority)
      json.endArray()
    }
    let others = row.others.compactMap { SARIFLocation($0) }
    if !others.isEmpty {
      json.key("relatedLocations")
      json.beginArray()
      for other in others { other.write(to: &json) }
      json.endArray()
    }
    writeProperties(of: row)
    json.endObject()
  }

  private mutating func writeProperties(of row: CheckedFinding) {
    let finding = row.finding
    json.key("properties")
    json.beginObject()
    let texts = [
      ("authority", row.authority), ("regionCode", row.regions.region.code),
      ("regionName", row.regions.region.name), ("indicator", finding.indicator?.key ?? ""),
      ("found", finding.found), ("expected", finding.expected),
    ]
    for (key, text) in texts where !text.isEmpty { json.member(key, text) }
    if let year = row.year {
      json.key("year")
      json.integer(year)
    }
    json.endObject()
  }

  private mutating func message(_ key: String, _ text: String) {
    json.key(key)
    json.beginObject()
    json.member("text", text)
    json.endObject()
  }

  /// The standard's word for a severity.
  private static func level(of severity: Finding.Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}
