/// Reads places out of the components of a path: 新疆/塔城地区/2024/654221.txt.
struct PathReader {
  /// The names and the gazetteer.
  let names: PlaceNames
  /// The year of the report; nil if unknown.
  let year: Int?

  /// What the components say together, each read below those before it.
  ///
  /// A component counts by a name at its beginning, by a short name that is all of it, or by a code of
  /// six digits, of a folder also by the first four. A name that does not lie in those before it
  /// begins anew; a number that does not is a running number or a date.
  func reading(of evidence: PlaceEvidence, with memory: inout PlaceMemory) -> PlaceReading {
    let (folder, file) = Self.parted(evidence.text)
    var result = reading(ofFolder: folder, with: &memory)
    result.evidence = evidence
    let name = Self.withoutExtension(file)
    add(name, isFolder: false, to: &result) { memory.known(name, at: $0, names, year: year) }
    return result
  }

  /// What the folders of a path say together.
  private func reading(ofFolder path: String, with memory: inout PlaceMemory) -> PlaceReading {
    guard !path.isEmpty else { return Self.nothing }
    if let known = memory.folder(path, year: year) { return known }
    let (folder, last) = Self.parted(path)
    var result = reading(ofFolder: folder, with: &memory)
    let name = Self.withoutExtension(last)
    add(name, isFolder: true, to: &result) { names.match(in: name, at: $0, year: year) }
    memory.remember(path, year: year, result)
    return result
  }

  private static let nothing = PlaceReading(evidence: PlaceEvidence(.path, ""))

  /// A path in two: what stands before its last slash of either kind, and what stands behind.
  private static func parted(_ path: String) -> (folder: String, last: Substring.UTF8View) {
    let bytes = path.utf8
    guard let slash = bytes.lastIndex(where: { $0 == 0x2F || $0 == 0x5C }) else {
      return ("", bytes[...])
    }
    return (String(path[..<slash]), bytes[bytes.index(after: slash)...])
  }

  /// A part of a path up to its last dot.
  private static func withoutExtension(_ component: Substring.UTF8View) -> String {
    guard let dot = component.lastIndex(of: 0x2E), dot > component.startIndex else {
      return String(Substring(component))
    }
    return String(Substring(component[..<dot]))
  }

  /// Goes on from what the components before say to what the next does, if it does.
  private func add(
    _ component: String, isFolder: Bool, to result: inout PlaceReading,
    match: (Int) -> PlaceMatch?
  ) {
    guard var reading = reading(of: component, isFolder: isFolder, match: match) else { return }
    var fitting = divisions(of: reading, in: result)
    // A short name may look like another's with its type: 巴州 in 四川/巴中/巴州.
    if fitting.isEmpty, result.tells, let short = shortName(component, as: result.evidence) {
      fitting = divisions(of: short, in: result)
      if !fitting.isEmpty { reading = short }
    }
    if reading.isNumber, fitting.isEmpty, result.tells { return }
    if reading.candidates.isEmpty, let zone = reading.zone {
      guard zone.isListed || result.candidates.isEmpty else { return }
    } else if !fitting.isEmpty {
      reading.candidates = fitting
      // What a short name may have meant above, and what holds none of these, was not meant: in
      // 河南/新乡市 it is the province.
      result.named.removeAll { above in
        result.candidates.contains { $0.code == above.code }
          && !fitting.contains { names.gazetteer.isWithin($0, above.code) }
      }
      if fitting.count == 1, reading.doubt == .ambiguous { reading.doubt = nil }
    }
    reading.named = result.named + reading.named
    reading.evidence = result.evidence
    result = reading
  }

  /// What of a reading's divisions lies in what the components before say, or is the same.
  private func divisions(of reading: PlaceReading, in result: PlaceReading) -> [Division] {
    reading.candidates.filter { candidate in
      result.candidates.contains { names.gazetteer.isWithin(candidate, $0.code) }
    }
  }

  /// What a component says, with the place that `match` finds at a byte of it; nil for nothing.
  private func reading(
    of component: String, isFolder: Bool, match: (Int) -> PlaceMatch?
  ) -> PlaceReading? {
    guard !component.isEmpty else { return nil }
    let evidence = Self.nothing.evidence
    if let division = division(codeIn: component.utf8, isFolder: isFolder) {
      return PlaceReading(
        evidence: evidence, candidates: [division], named: [division], isNumber: true)
    }
    if let match = match(LeadingWords.end(in: component)) {
      return match.strength == .bare ? nil : PlaceReading(evidence, match)
    }
    return shortName(component, as: evidence)
  }

  /// The division whose code a component begins with; of a folder also that whose first four digits
  /// it is, where files are often numbered.
  private func division(codeIn component: String.UTF8View, isFolder: Bool) -> Division? {
    let digits = component.prefix { $0 >= 0x30 && $0 <= 0x39 }
    let code: DivisionCode?
    switch digits.count {
    case 6: code = DivisionCode(Substring(digits))
    case 4 where isFolder && digits.count == component.count:
      code = DivisionCode(Substring(digits) + "00")
    default: code = nil
    }
    return code.flatMap { names.gazetteer.division($0, in: year) }
  }

  /// The divisions whose short name a component is.
  private func shortName(_ component: String, as evidence: PlaceEvidence) -> PlaceReading? {
    let rows = (names.byShortName[TextKey(component)] ?? []).filter { $0.mayReport(for: year) }
    guard !rows.isEmpty else { return nil }
    let places = names.gazetteer.distinctPlaces(rows, in: year)
    return PlaceReading(
      evidence: evidence, candidates: places, named: places,
      doubt: places.count > 1 ? .ambiguous : nil, strength: .bare)
  }
}
