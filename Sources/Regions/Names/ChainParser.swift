/// Finds the best chain of names at a place of a text.
///
/// Every name that begins there is tried, also a shorter one: 乐山市中区 is 乐山 and 市中区, not 乐山市
/// and 中区. Of two neighbours the second has to lie in the first.
struct ChainParser {
  /// The names and the gazetteer.
  let names: PlaceNames
  /// The year of the report; nil if unknown.
  let year: Int?
  /// Whether a chain may end in a short name alone.
  let allowsBare: Bool
  /// Whether names count that no report of the year may bear.
  let ignoresYear: Bool

  /// The best chain at an offset; nil if no name begins there.
  func chain(in text: ScannedText, at offset: Int) -> NameChain? {
    chain(in: text, at: offset, below: 0, depth: 0)
  }

  /// The entries of a node that count for the year and lie below the places of another node (0 for
  /// none).
  func entries(of node: NameTrie.Node, below above: NameTrie.Node) -> [NameTrie.Entry] {
    var found: [NameTrie.Entry] = []
    forEachEntry(of: node) { entry in
      if fits(entry, below: above) { found.append(entry) }
    }
    return found
  }

  /// Whether a report of the year may bear the name of a row.
  func accepts(_ row: Division) -> Bool { ignoresYear || row.mayReport(for: year) }

  private func chain(
    in text: ScannedText, at start: Int, below above: NameTrie.Node, depth: Int
  ) -> NameChain? {
    let first = text.letter(at: start)
    guard depth < 5, first != 0, names.trie.begins(with: first) else { return nil }
    var best: NameChain?
    var node: NameTrie.Node = 0
    var end = start
    while let child = names.trie.child(of: node, by: text.letter(at: end)) {
      node = child
      end += ScannedText.width
      guard names.trie.head(of: node) >= 0 else { continue }
      let link = NameChain.Link(range: start..<end, node: node)
      let found = chain(in: text, from: link, below: above, depth: depth)
      if let found, found.isBetter(than: best) { best = found }
    }
    return best
  }

  /// The best chain that begins with a name: with what follows it, or the name alone.
  private func chain(
    in text: ScannedText, from link: NameChain.Link, below above: NameTrie.Node, depth: Int
  ) -> NameChain? {
    let (hasTyped, hasBare) = kinds(of: link.node, below: above)
    guard hasTyped || hasBare else { return nil }
    let end = link.range.upperBound
    let next = text.skippingSpaces(from: end)
    if var longer = chain(in: text, at: next, below: link.node, depth: depth + 1) {
      longer.links.insert(link, at: 0)
      return longer
    }
    if hasTyped, NameGuards.allowFull(in: text, endingAt: end) {
      return NameChain(links: [link], isTyped: true)
    }
    if hasBare, allowsBare, NameGuards.allowBare(in: text, endingAt: end, isChained: above != 0) {
      return NameChain(links: [link], isTyped: false)
    }
    return nil
  }

  /// Whether a node has names with their type, and short names, that count here.
  private func kinds(of node: NameTrie.Node, below above: NameTrie.Node) -> (Bool, Bool) {
    var kinds = (typed: false, bare: false)
    forEachEntry(of: node) { entry in
      let isBare = entry.form == .bare
      if isBare ? kinds.bare : kinds.typed { return }
      guard fits(entry, below: above) else { return }
      if isBare { kinds.bare = true } else { kinds.typed = true }
    }
    return kinds
  }

  private func fits(_ entry: NameTrie.Entry, below above: NameTrie.Node) -> Bool {
    if entry.form.isZone {
      let zone = names.gazetteer.zones[Int(entry.index)]
      return above == 0 ? entry.form == .zone : lies(zone, below: above)
    }
    let row = names.gazetteer.rows[Int(entry.index)]
    return accepts(row) && (above == 0 || lies(row, below: above))
  }

  private func lies(_ row: Division, below above: NameTrie.Node) -> Bool {
    var result = false
    forEachEntry(of: above) { entry in
      if result { return }
      if entry.form.isZone {
        let hosts = names.gazetteer.zones[Int(entry.index)].hosts
        result = hosts.contains { names.gazetteer.isWithin(row, $0) }
      } else {
        let parent = names.gazetteer.rows[Int(entry.index)]
        result = accepts(parent) && names.gazetteer.isAncestor(parent.code, of: row)
      }
    }
    return result
  }

  private func lies(_ zone: Zone, below above: NameTrie.Node) -> Bool {
    var result = false
    forEachEntry(of: above) { entry in
      if result || entry.form.isZone { return }
      let parent = names.gazetteer.rows[Int(entry.index)]
      result = accepts(parent) && names.gazetteer.isAbove(parent.code, zone)
    }
    return result
  }

  private func forEachEntry(of node: NameTrie.Node, _ body: (NameTrie.Entry) -> Void) {
    var next = names.trie.head(of: node)
    while next >= 0 {
      let entry = names.trie.entries[Int(next)]
      body(entry)
      next = entry.next
    }
  }
}
