import Documents
import Regions

/// Finds who reports, where that is, and for which year.
struct IdentityReader {
  private(set) var authority = Authority.unknown
  private(set) var place = ReportPlace.unknown
  private(set) var year: Int?
  private(set) var findings: [Finding] = []
  /// What made the rest so.
  private(set) var evidence = IdentityEvidence()

  private let document: Document
  private let text: RunningText
  private let source: String
  private let settings: ReadingSettings

  /// Reads a document whose tables stand at the given bytes; nothing where it has none.
  static func read(
    _ document: Document, tablesAt tables: Range<UInt32>?, source: String,
    settings: ReadingSettings, with memory: inout IdentityMemory
  ) -> IdentityReader {
    var reader = IdentityReader(
      document: document, text: RunningText(document, tablesAt: tables), source: source,
      settings: settings)
    reader.evidence.title = reader.text.titleLine.map { $0.bytes(of: 0..<$0.count) }
    reader.readYear()
    reader.readAuthority(with: &memory)
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
    evidence.yearPart = outcome.part
    if outcome.year == nil { findings.append(.noYear()) }
    if let title = outcome.year, let period = outcome.conflict {
      findings.append(.yearConflict(title: title, period: period))
    }
  }

  private mutating func readAuthority(with memory: inout IdentityMemory) {
    let found = AuthorityReader.authority(in: text, path: source)
    let name = found?.name ?? ""
    evidence.authorityPart = found?.source.part
    if let found {
      authority.name = found.source == .fileName ? name : printed(found.bytes)
    } else {
      findings.append(.noAuthority())
    }
    readPlace(found, called: name, with: &memory)
    let organ = memory.organ(of: name, in: year, settings)
    authority.organ = organ.name
    authority.domains = organ.domains
    let scope = ScopeReader.scope(of: found, domains: organ.domains, in: text)
    authority.scope = scope.scope
    if scope.isAssumed { findings.append(.scopeAssumed(authority.name)) }
  }

  /// The name as the document spells it, less the white space.
  private func printed(_ bytes: Range<UInt32>) -> String {
    let name = document.string(bytes.lowerBound, bytes.upperBound)
    // White space has other bytes than Chinese characters.
    let isPlain = name.utf8.allSatisfy { $0 >= 0x80 && $0 <= 0xBF || $0 >= 0xE4 && $0 <= 0xE9 }
    return isPlain ? name : name.filter { !$0.isWhitespace }
  }

  // MARK: Place

  private mutating func readPlace(
    _ found: AuthorityReader.Finding?, called name: String, with memory: inout IdentityMemory
  ) {
    let clues = PlaceClues.evidence(
      in: text, found, called: name, source: source, settings: settings)
    let resolution = settings.resolver.resolve(clues, year: year, with: &memory.places) {
      PlaceClues.ownTown(in: text)
    }
    evidence.place = resolution
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
    if place.division != nil, let conflict = Self.conflict(in: resolution) {
      findings.append(.placeConflict(conflict, at: resolution.certainty))
    }
  }

  /// The weightiest evidence against the place.
  ///
  /// Where title, issuer or signature name it, sentences do not speak against it: they tell of
  /// visits, partners and models elsewhere.
  private static func conflict(in resolution: PlaceResolution) -> PlaceConflict? {
    let isNamed = resolution.used.first.map { $0.kind <= .signature } ?? false
    return resolution.conflicts.first {
      !isNamed || ($0.evidence.kind != .selfReference && $0.evidence.kind != .preamble)
    }
  }
}
