/// Turns chains of names into places.
struct ChainReader {
  /// The names and the gazetteer.
  let names: PlaceNames
  /// The year of the report; nil if unknown.
  let year: Int?

  /// The place named at an offset, at the beginning of an authority's name; nil if none is.
  func match(in text: ScannedText, at offset: Int) -> PlaceMatch? {
    let parser = parser(allowsBare: true, ignoresYear: false)
    let chain = parser.chain(in: text, at: offset)
    if let chain, chain.isTyped {
      if let misfit = misfit(after: chain, of: parser, in: text) { return misfit }
      let place = withUnlistedZone(place(chain, in: text, of: parser), in: text)
      return withUnknownCounty(place, in: text)
    }
    let lenient = self.parser(allowsBare: false, ignoresYear: true)
    if let outdated = lenient.chain(in: text, at: offset), outdated.end > chain?.end ?? 0 {
      return place(outdated, in: text, of: lenient, doubt: .outOfPeriod)
    }
    // 科尔沁右海前旗 is misspelt, and not the organ of a place that is called 科尔沁.
    guard let chain, UnknownCounty.type(in: text, from: chain.end) == nil else { return nil }
    return withUnlistedZone(place(chain, in: text, of: parser), in: text)
  }

  /// The division named with its type at an offset amid a text; nil if none is.
  func occurrence(in text: ScannedText, at offset: Int) -> PlaceMatch? {
    let parser = parser(allowsBare: false, ignoresYear: false)
    guard let chain = parser.chain(in: text, at: offset) else { return nil }
    if chain.links.count == 1, let link = chain.links.first,
      !NameGuards.allowAmid(link.range, of: text)
    {
      return nil
    }
    let match = place(chain, in: text, of: parser)
    return match.zone == nil ? match : nil
  }

  private func parser(allowsBare: Bool, ignoresYear: Bool) -> ChainParser {
    ChainParser(names: names, year: year, allowsBare: allowsBare, ignoresYear: ignoresYear)
  }

  /// A further full name directly after a chain that does not hold it; nil if there is none.
  private func misfit(
    after chain: NameChain, of parser: ChainParser, in text: ScannedText
  ) -> PlaceMatch? {
    let next = text.skippingSpaces(from: chain.end)
    let lenient = self.parser(allowsBare: false, ignoresYear: true)
    guard let further = lenient.chain(in: text, at: next),
      further.end - next >= 3 * ScannedText.width
    else { return nil }
    let (above, below) = (place(chain, in: text, of: parser), place(further, in: text, of: lenient))
    guard below.zone == nil, !below.candidates.isEmpty else { return nil }
    let inPeriod = below.candidates.filter { $0.mayReport(for: year) }
    let doubt: PlaceMatch.Doubt = inPeriod.isEmpty ? .outOfPeriod : .parentDoesNotFit
    return PlaceMatch(
      parents: above.divisions + below.parents,
      candidates: inPeriod.isEmpty ? below.candidates : inPeriod, zone: nil, doubt: doubt,
      range: above.range.lowerBound..<below.range.upperBound, strength: below.strength)
  }

  /// The place a chain names.
  private func place(
    _ chain: NameChain, in text: ScannedText, of parser: ChainParser, doubt: PlaceMatch.Doubt? = nil
  ) -> PlaceMatch {
    let resolved = ResolvedChain(chain, in: text, of: parser, year: year)
    let isAmbiguous = resolved.zone == nil && resolved.candidates.count != 1
    let start = chain.links.first?.range.lowerBound ?? 0
    return PlaceMatch(
      parents: resolved.parents, candidates: resolved.candidates, zone: resolved.zone,
      doubt: doubt ?? (isAmbiguous ? .ambiguous : nil), range: start..<chain.end,
      strength: resolved.strength)
  }

  /// The place, or the zone directly behind it that no table lists: 额敏县 and 高新区.
  private func withUnlistedZone(_ place: PlaceMatch, in text: ScannedText) -> PlaceMatch {
    guard let host = place.division, place.strength != .bare,
      let range = ZoneWords.zone(in: text, after: place.range.upperBound)
    else { return place }
    return PlaceMatch(
      parents: place.divisions, candidates: [],
      zone: .unlisted(text.string(range), host: host.code), doubt: nil,
      range: place.range.lowerBound..<range.upperBound, strength: .full)
  }

  /// The place, or where the name of a county follows that nobody knows (宿迁市沐阳县教育局), all that it
  /// may be: the counties of its type in the place.
  private func withUnknownCounty(_ place: PlaceMatch, in text: ScannedText) -> PlaceMatch {
    guard place.doubt == nil, let above = place.division, above.level != .county,
      let type = UnknownCounty.type(in: text, from: place.range.upperBound)
    else { return place }
    let below = names.gazetteer.children(of: above.code, in: year ?? above.firstYear)
      .filter { $0.level == .county && $0.name.hasSuffix(type) }
    return PlaceMatch(
      parents: place.parents, candidates: below.count > 1 ? below : [above] + below, zone: nil,
      doubt: below.isEmpty ? .parentDoesNotFit : .ambiguous, range: place.range,
      strength: place.strength)
  }
}
