import Documents
import Regions

/// Finds who reports, where that is, and for which year.
struct IdentityReader {
  private(set) var authority = Authority.unknown
  private(set) var place = ReportPlace.unknown
  private(set) var year: Int?
  private(set) var findings: [Finding] = []

  private let document: Document
  private let text: RunningText
  private let source: String
  private let settings: ReadingSettings

  /// Reads a document whose tables stand at the given bytes; nothing where it has none.
  static func read(
    _ document: Document, tablesAt tables: Range<UInt32>?, source: String,
    settings: ReadingSettings
  ) -> IdentityReader {
    var reader = IdentityReader(
      document: document, text: RunningText(document, tablesAt: tables), source: source,
      settings: settings)
    reader.readYear()
    reader.readAuthority()
    return reader
  }

  private init(
    document: Document, text: RunningText, source: String, settings: ReadingSettings
  ) {
    self.document = document
    self.text = text
    self.source = source
    self.settings = settings
  }

  private mutating func readYear() {
    let outcome = YearReader.year(in: text, path: source)
    year = outcome.year
    if outcome.year == nil { findings.append(.noYear()) }
    if let title = outcome.year, let period = outcome.conflict {
      findings.append(.yearConflict(title: title, period: period))
    }
  }

  private mutating func readAuthority() {
    let found = AuthorityReader.authority(in: text, path: source)
    let name = found?.name ?? ""
    if let found {
      authority.name = found.source == .fileName ? name : printed(found.bytes)
    } else {
      findings.append(.noAuthority())
    }
    readPlace(found)
    authority.organ = organ(of: name)
    authority.domains = DomainReader.domains(of: authority.organ)
    let scope = ScopeReader.scope(of: name, domains: authority.domains, in: text)
    authority.scope = scope.scope
    if scope.isAssumed { findings.append(.scopeAssumed(authority.name)) }
  }

  /// The name as the document spells it, less the white space.
  private func printed(_ bytes: Range<UInt32>) -> String {
    String(document.string(bytes.lowerBound, bytes.upperBound).filter { !$0.isWhitespace })
  }

  /// The name without the places in front; 人民政府 where nothing is left of it, or only 政府.
  private func organ(of name: String) -> String {
    guard !name.isEmpty else { return "" }
    var organ = Substring(name)
    if let match = settings.resolver.names.match(in: name, year: year), match.range.lowerBound == 0
    {
      organ = match.remainder(of: name)
    }
    if ["县", "区", "旗", "州"].contains(where: { organ.hasPrefix($0) && organ.count > 2 })
      || (organ.hasPrefix("市") && !["市场", "市政", "市容"].contains { organ.hasPrefix($0) })
    {
      organ = organ.dropFirst()
    }
    return organ.isEmpty || organ == "政府" ? "人民政府" : String(organ)
  }

  // MARK: Place

  private mutating func readPlace(_ found: AuthorityReader.Finding?) {
    let evidence = PlaceClues.evidence(in: text, found, source: source, settings: settings)
    let resolution = settings.resolver.resolve(evidence, year: year)
    switch resolution.outcome {
    case .division(let division): place = ReportPlace(division: division.code)
    case .zone(let zone):
      place = ReportPlace(
        division: settings.gazetteer.host(of: zone, in: year ?? 2024)?.code, zone: zone.name)
    case .ambiguous(let candidates):
      place = ReportPlace(division: nil, candidates: candidates.map(\.code).sorted())
      findings.append(.placeAmbiguous(candidates))
    case .none: findings.append(.noPlace())
    }
    if place.division != nil, let conflict = resolution.conflicts.first {
      findings.append(.placeConflict(conflict))
    }
  }
}
