public import AnnualReports

/// A succession with the first report under the new name.
struct LocatedSuccession {
  let succession: Succession
  /// The place of the report among the records.
  let record: Int
}

extension AuthorityRegister {
  /// Takes authorities for one, or holds when each of them stood.
  mutating func follow(_ link: LineageLink) {
    switch link.kind {
    case .settled, .found: for former in link.formers { follow(former, as: link.successor) }
    case .merged, .joined:
      guard let first = life(of: link.successor)?.first else { return }
      for former in link.formers { confine(former, to: Int.min..<first) }
      confine(link.successor, to: first..<Int.max)
    case .open: break
    }
  }
}

extension Census {
  /// The steps of a lineage in words, each with its first report; a step to a name of a roster
  /// without a report is not among them.
  mutating func successions(_ links: [LineageLink], of authorities: [Int32])
    -> [LocatedSuccession]
  {
    var located: [LocatedSuccession] = []
    for link in links {
      guard let life = register.life(of: link.successor),
        let record = firstRecord(of: link.successor, in: life.first, authorities),
        let placing = placings[record], let successor = name(of: life)
      else { continue }
      let formers = link.formers.compactMap { register.life(of: $0) }.compactMap { name(of: $0) }
      let succession = Succession(
        kind: link.kind, region: atlas.region(placing.own, in: life.first),
        formers: formers.sorted(by: Succession.Name.precedes), successor: successor)
      located.append(LocatedSuccession(succession: succession, record: record))
    }
    return located.sorted { Succession.precedes($0.succession, $1.succession) }
  }

  private func firstRecord(of authority: Int32, in year: Int, _ authorities: [Int32]) -> Int? {
    records.indices.filter { authorities[$0] == authority && records[$0].year == year }
      .min { records[$0].precedes(records[$1]) }
  }

  /// The name of a life's last report.
  private func name(of life: AuthorityLife) -> Succession.Name? {
    guard register.sighting(of: life.authority, in: life.last) != nil else { return nil }
    return Succession.Name(
      name: name(of: life.authority, in: life.last), years: life.first...life.last)
  }
}

extension Succession.Name {
  /// The order of lists: by the first year, then by name.
  static func precedes(_ one: Self, _ other: Self) -> Bool {
    if one.years.lowerBound != other.years.lowerBound {
      return one.years.lowerBound < other.years.lowerBound
    }
    return one.name.utf8.lexicographicallyPrecedes(other.name.utf8)
  }
}

extension Succession {
  /// What is to be said about it.
  public var finding: Finding {
    let rule: EditRule = kind == .open ? .successorOpen : .renamed
    return Finding(
      rule.severity, rule: rule.id, found: successor.name,
      expected: formers.map(\.name).joined(separator: "、"), chinese: chinese, english: english)
  }

  private var chinese: String {
    let before = formers.map(\.chinese).joined(separator: "、")
    switch kind {
    case .settled: return "\(before)与\(successor.chinese)按 --aliases 视为同一机关。"
    case .found:
      return "\(before)与\(successor.chinese)视为同一机关：同一地区、同一领域只有这一个机关停报，也只有这一个新报，名称相关。"
    case .merged:
      return "\(before)按 --aliases 并入\(successor.chinese)：" + Self.mergerInChinese
    case .joined:
      return "\(before)视为并入\(successor.chinese)：同一地区只有这几个机关同时停报，新机关的名称由它们合成；"
        + Self.mergerInChinese
    case .open:
      return "\(successor.chinese)之前，同一地区、同一领域停报的有\(before)，无法确定承继关系，"
        + "按不同机关计算；可用 --aliases 指定。"
    }
  }

  private var english: String {
    let before = formers.map(\.english).joined(separator: ", ")
    switch kind {
    case .settled: return "\(before) and \(successor.english) are one authority by --aliases"
    case .found:
      return "\(before) and \(successor.english) are taken for one authority: in their region and "
        + "domain no other ends and no other begins, and the names are related"
    case .merged:
      return "\(before) were merged into \(successor.english) by --aliases: " + Self.mergerInEnglish
    case .joined:
      return "\(before) are held to have been merged into \(successor.english): they are those of "
        + "the region that end together, and its name is made of theirs; " + Self.mergerInEnglish
    case .open:
      return "before \(successor.english), in its region and domain ended \(before); nothing tells "
        + "which it was, so they count as different authorities; --aliases can settle it"
    }
  }
}

extension Succession {
  private static let mergerInChinese = "合并前各自计数，合并后不再应报；结转和同口径比较按合计。"
  private static let mergerInEnglish =
    "each counts by itself until then, and is not expected after; requests carried over, and "
    + "figures like for like, are compared with the sum"
}

extension Succession.Name {
  private var span: String {
    years.count == 1
      ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
  }

  /// The name with its years in Chinese.
  public var chinese: String { "\(name)（\(span)年）" }

  /// The name with its years in English.
  public var english: String { "\(name) (\(span))" }
}
