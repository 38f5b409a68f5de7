/// The ways in which texts write a zone's name.
enum ZoneNames {
  /// Adds all forms of a zone's name.
  static func insert(
    _ zone: Zone, at index: Int, of gazetteer: Gazetteer, into trie: inout NameTrie
  ) {
    let hosts = hosts(of: zone, in: gazetteer)
    for name in forms(of: Array(zone.name.utf8)) {
      trie.insert(name, .zone, index)
      guard let rest = stem(of: name, hosts: hosts) else { continue }
      let isGeneric =
        types.contains { rest.starts(with: $0) } || rest.count < 4 * ScannedText.width
      trie.insert(rest, isGeneric ? .zoneAfterHost : .zone, index)
    }
  }

  /// The name and its short forms.
  private static func forms(of name: [UInt8]) -> [[UInt8]] {
    var forms = [name]
    for (type, shorts) in shortTypes where name.hasSuffix(type) {
      forms += shorts.map { name.dropLast(type.count) + $0 }
    }
    return name.starts(with: corps) ? forms + corpsForms(of: name) : forms
  }

  /// The forms of a name of the 兵团 and its divisions (师): without the 兵团's name, with 兵团 alone,
  /// and without the city behind the number.
  private static func corpsForms(of name: [UInt8]) -> [[UInt8]] {
    let rest = Array(name.dropFirst(corps.count))
    let short = Array("兵团".utf8)
    guard !rest.isEmpty else { return [short] }
    let division = Array("师".utf8)
    let end = stride(from: 0, to: rest.count, by: ScannedText.width)
      .first { rest[$0...].starts(with: division) }
    let number = end.map { Array(rest[..<($0 + ScannedText.width)]) } ?? rest
    return [rest, short + rest, number, short + number, corps + number]
  }

  /// The zone's hosts and what lies above them.
  private static func hosts(of zone: Zone, in gazetteer: Gazetteer) -> [Division] {
    zone.hosts.flatMap { code in
      gazetteer.division(code, in: nil).flatMap { gazetteer.lineage(of: $0, in: nil) }?.divisions
        ?? []
    }
  }

  /// What remains of a name after the names of its hosts; nil if it begins with none of them, or if
  /// less than two letters remain.
  private static func stem(of name: [UInt8], hosts: [Division]) -> ArraySlice<UInt8>? {
    var rest = name[...]
    for host in hosts {
      for prefix in [host.name.utf8, host.shortName.utf8] where rest.starts(with: prefix) {
        let shorter = rest.dropFirst(prefix.count)
        if shorter.count >= 2 * ScannedText.width { rest = shorter }
      }
    }
    return rest.count == name.count ? nil : rest
  }

  private static let corps = Array("新疆生产建设兵团".utf8)

  private static let types = ZoneWords.types.map { Array($0.description.utf8) }

  /// What longer types are called for short.
  private static let shortTypes: [([UInt8], [[UInt8]])] = [
    ("高新技术产业开发区", ["高新区"]), ("高新技术开发区", ["高新区"]),
    ("高新技术产业园区", ["高新区"]), ("经济技术开发区", ["经开区", "开发区"]),
    ("经济开发区", ["经开区", "开发区"]),
  ].map { (type: String, shorts: [String]) in (Array(type.utf8), shorts.map { Array($0.utf8) }) }
}

extension [UInt8] {
  /// Whether the bytes end in others.
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
