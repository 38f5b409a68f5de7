/// Reads places out of the components of a path: 新疆/塔城地区/2024/654221.txt.
struct PathReader {
  /// The names and the gazetteer.
  let names: PlaceNames
  /// The year of the report; nil if unknown.
  let year: Int?

  /// What the components say together, each read below those before it.
  ///
  /// A component counts by a code of six digits or its first four, by a name at its beginning, or by
  /// a short name that is all of it. A component that does not lie in those before it begins anew.
  func reading(of evidence: PlaceEvidence) -> PlaceReading {
    var result = PlaceReading(evidence: evidence)
    for component in components(of: evidence.text) {
      guard var reading = reading(of: component, as: evidence) else { continue }
      let fitting = reading.candidates.filter { candidate in
        result.candidates.contains {
          $0.code == candidate.code || names.gazetteer.isAncestor($0.code, of: candidate)
        }
      }
      if reading.candidates.isEmpty, let zone = reading.zone {
        guard zone.isListed || result.candidates.isEmpty else { continue }
      } else if !fitting.isEmpty {
        reading.candidates = fitting
        if fitting.count == 1, reading.doubt == .ambiguous { reading.doubt = nil }
      }
      reading.named = result.named + reading.named
      result = reading
    }
    return result
  }

  /// The parts of a path between slashes of either kind, the file's without its extension.
  private func components(of path: String) -> [Substring] {
    path.split { $0 == "/" || $0 == "\\" }.map { component in
      guard let dot = component.lastIndex(of: "."), dot > component.startIndex else {
        return component
      }
      return component[..<dot]
    }
  }

  private func reading(of component: Substring, as evidence: PlaceEvidence) -> PlaceReading? {
    if let division = division(codeIn: component) {
      return PlaceReading(evidence: evidence, candidates: [division], named: [division])
    }
    let bytes = Array(component.utf8)
    let start = bytes.withUnsafeBufferPointer { LeadingWords.end(in: ScannedText(bytes: $0)) }
    if let match = names.match(in: bytes.span, at: start, year: year) {
      return match.strength == .bare ? nil : PlaceReading(evidence, match)
    }
    return shortName(String(component), as: evidence)
  }

  /// The division whose code, or the first four digits of it, a component begins with.
  private func division(codeIn component: Substring) -> Division? {
    let digits = component.prefix { $0.isASCII && $0.isNumber }
    let code: DivisionCode?
    switch digits.count {
    case 6: code = DivisionCode(digits)
    case 4 where digits.count == component.count: code = DivisionCode(digits + "00")
    default: code = nil
    }
    return code.flatMap { names.gazetteer.division($0, in: year) }
  }

  /// The divisions whose short name a component is.
  private func shortName(_ component: String, as evidence: PlaceEvidence) -> PlaceReading? {
    let rows = (names.byShortName[component] ?? []).filter { $0.mayReport(for: year) }
    guard !rows.isEmpty else { return nil }
    let places = names.gazetteer.distinctPlaces(rows, in: year)
    return PlaceReading(
      evidence: evidence, candidates: places, named: places,
      doubt: places.count > 1 ? .ambiguous : nil, strength: .bare)
  }
}
