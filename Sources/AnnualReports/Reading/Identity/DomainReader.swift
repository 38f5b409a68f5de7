/// Tells the fields that an authority works in from its name.
enum DomainReader {
  /// The fields of an authority named without its place, in the order in which the name gives them.
  ///
  /// Empty for an empty name; ``Domain/other`` for a name in which no field is known.
  static func domains(of organ: String) -> [Domain] {
    guard !organ.isEmpty else { return [] }
    if isTown(organ) { return [.town] }
    if organ.hasSuffix("人民政府") { return [.government] }
    let line = withoutGovernment(organ)
    var found: [(place: Int, order: Int, domain: Domain)] = []
    for (order, core) in cores.enumerated() {
      guard let place = place(of: core.word, in: line),
        !found.contains(where: { $0.domain == core.domain && $0.place <= place })
      else { continue }
      found.removeAll { $0.domain == core.domain }
      found.append((place, order, core.domain))
    }
    let domains = found.sorted { ($0.place, $0.order) < ($1.place, $1.order) }.map(\.domain)
    return domains.isEmpty ? [.other] : domains
  }

  /// Whether the name is that of a town, a township or a sub-district office.
  static func isTown(_ organ: String) -> Bool {
    let bare = organ.hasSuffix("人民政府") ? String(organ.dropLast(4)) : organ
    return ["镇", "乡", "街道", "街道办事处", "街道办", "苏木", "乡政府", "镇政府"].contains {
      bare.hasSuffix($0)
    } && !bare.isEmpty
  }

  /// 人民政府 holds 民政, which is a field of its own.
  private static func withoutGovernment(_ organ: String) -> [Unicode.Scalar] {
    guard organ.hasPrefix("人民政府") else { return Array(organ.unicodeScalars) }
    return Array("政府".unicodeScalars) + organ.unicodeScalars.dropFirst(4)
  }

  private static func place(of word: [Unicode.Scalar], in line: [Unicode.Scalar]) -> Int? {
    guard line.count >= word.count else { return nil }
    return (0...(line.count - word.count)).first {
      line[$0..<($0 + word.count)].elementsEqual(word)
    }
  }

  /// The words of Data/domains.csv.
  private static let cores: [(word: [Unicode.Scalar], domain: Domain)] =
    DomainData.text.description.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: ",")
      guard fields.count == 2, let domain = Domain(key: fields[1]) else { return nil }
      return (Array(fields[0].unicodeScalars), domain)
    }
}
