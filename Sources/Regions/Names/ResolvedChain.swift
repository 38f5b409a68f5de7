/// The divisions, or the zone, that the names of a chain mean together.
struct ResolvedChain {
  /// The places before the last, as far as they are certain.
  private(set) var parents: [Division] = []
  /// The divisions the last name can mean.
  private(set) var candidates: [Division] = []
  /// The zone the last name means.
  private(set) var zone: Zone?
  /// How the last name is written.
  private(set) var strength = PlaceMatch.Strength.full

  /// Reads the names from the highest down, each below what was read before it, and then drops from
  /// the higher ones what holds none of the last.
  init(_ chain: NameChain, in text: ScannedText, of parser: ChainParser, year: Int?) {
    let gazetteer = parser.names.gazetteer
    var levels: [[Division]] = []
    var above: NameTrie.Node = 0
    for (index, link) in chain.links.enumerated() {
      let entries = parser.entries(of: link.node, below: above)
      let isLast = index == chain.links.count - 1
      let rows = Self.rows(of: entries, isLast: isLast, isTyped: chain.isTyped, gazetteer)
      if isLast, rows.isEmpty {
        readZone(of: entries, called: text.string(link.range), gazetteer)
      }
      let parents = levels.last { !$0.isEmpty } ?? []
      let fitting = rows.filter { row in
        parents.contains { gazetteer.isAncestor($0.code, of: row) }
      }
      levels.append(gazetteer.distinctPlaces(fitting.isEmpty ? rows : fitting, in: year))
      if isLast { strength = Self.strength(of: entries, isTyped: chain.isTyped) }
      above = link.node
    }
    candidates = levels.popLast() ?? []
    readParents(levels, gazetteer)
  }

  private mutating func readParents(_ levels: [[Division]], _ gazetteer: Gazetteer) {
    for level in levels {
      let holding = level.filter { parent in
        candidates.contains { gazetteer.isAncestor(parent.code, of: $0) }
          || zone.map { gazetteer.isAbove(parent.code, $0) } == true
      }
      let certain = holding.isEmpty ? level : holding
      if certain.count == 1 { parents += certain }
    }
  }

  /// Takes the zone the entries mean.
  ///
  /// Several that share a name after one host (经开区) are no listed
  /// zone, but what the text calls it; with several hosts nothing is taken.
  private mutating func readZone(
    of entries: [NameTrie.Entry], called name: String, _ gazetteer: Gazetteer
  ) {
    let zones = entries.filter(\.form.isZone).map { gazetteer.zones[Int($0.index)] }
    guard let first = zones.first else { return }
    if zones.count == 1 {
      zone = first
    } else if zones.allSatisfy({ $0.hosts == first.hosts }), let host = first.hosts.first {
      zone = .unlisted(name, host: host)
    }
  }

  /// The divisions entries mean.
  ///
  /// A last name counts as what it was read as, with its type or alone.
  private static func rows(
    of entries: [NameTrie.Entry], isLast: Bool, isTyped: Bool, _ gazetteer: Gazetteer
  ) -> [Division] {
    entries.filter { entry in
      !entry.form.isZone && (!isLast || (entry.form == .bare) != isTyped)
    }.map { gazetteer.rows[Int($0.index)] }
  }

  private static func strength(of entries: [NameTrie.Entry], isTyped: Bool)
    -> PlaceMatch.Strength
  {
    guard isTyped else { return .bare }
    let isFull = entries.contains { $0.form == .full || $0.form.isZone }
    return isFull ? .full : .shortened
  }
}
