/// Reads places out of evidence, each kind in its way.
struct EvidenceReader {
  /// The names and the gazetteer.
  let names: PlaceNames
  /// The year of the report; nil if unknown.
  let year: Int?
  /// What the authority calls itself without its place; nil if it names its place, or nothing.
  let ownName: OwnName?

  /// What a piece of evidence says; a reading that tells nothing if it names no place.
  func reading(of evidence: PlaceEvidence, with memory: inout PlaceMemory) -> PlaceReading {
    switch evidence.kind {
    case .userSettled: settled(evidence, with: &memory)
    case .title, .issuerLine, .signature: leading(evidence, with: &memory)
    case .preamble, .contact, .selfReference, .breadcrumb: mentions(evidence)
    case .areaCode: areaCode(evidence)
    case .path: PathReader(names: names, year: year).reading(of: evidence, with: &memory)
    }
  }

  /// A code, or a name that fills the text.
  private func settled(
    _ evidence: PlaceEvidence, with memory: inout PlaceMemory
  ) -> PlaceReading {
    if let code = DivisionCode(evidence.text) {
      let division =
        names.gazetteer.division(code, in: year) ?? names.gazetteer.division(code, in: nil)
      return PlaceReading(evidence: evidence, candidates: division.map { [$0] } ?? [])
    }
    return leading(evidence, with: &memory)
  }

  /// The place an authority's name begins with, behind a year and the like; else the one place that
  /// is named anywhere in it.
  private func leading(
    _ evidence: PlaceEvidence, with memory: inout PlaceMemory
  ) -> PlaceReading {
    let start = LeadingWords.end(in: evidence.text)
    if let match = memory.match(in: evidence.text, at: start, names, year: year) {
      return PlaceReading(evidence, match)
    }
    let reading = mentions(evidence)
    return reading.candidates.count == 1 ? reading : PlaceReading(evidence: evidence)
  }

  /// The places named amid a text: those before the authority's own name, if there are any, else
  /// all but those in titles of documents (《》).
  private func mentions(_ evidence: PlaceEvidence) -> PlaceReading {
    let kept = evidence.text.withBytes { text in
      let found = names.occurrences(in: text, year: year)
      guard !found.isEmpty else { return found }
      let own = found.filter { ownName?.stands(in: text, at: $0.range.upperBound) == true }
      if !own.isEmpty { return own }
      let titles = text.documentTitles()
      return found.filter { match in
        !titles.contains { $0.contains(match.range.lowerBound) } && decides(match, in: text)
      }
    }
    guard !kept.isEmpty else { return PlaceReading(evidence: evidence) }
    return PlaceReading(evidence, mentions: kept, in: names.gazetteer)
  }

  /// Whether a mention can mean the place of the authority.
  ///
  /// Province names stand in laws, addresses and
  /// names of superiors; they count for municipalities and before 人民政府 only.
  private func decides(_ match: PlaceMatch, in text: ScannedText) -> Bool {
    guard let division = match.division, division.level == .province else { return true }
    return division.name.hasSuffix("市") || text.holds("人民政府", at: match.range.upperBound)
  }

  /// The divisions served by an area code.
  private func areaCode(_ evidence: PlaceEvidence) -> PlaceReading {
    let codes = AreaCodes.standard.divisions(ofNumber: evidence.text)
    let divisions = codes.compactMap { names.gazetteer.division($0, in: year) }
    return PlaceReading(
      evidence: evidence, candidates: divisions, named: divisions,
      doubt: divisions.count > 1 ? .ambiguous : nil)
  }
}
