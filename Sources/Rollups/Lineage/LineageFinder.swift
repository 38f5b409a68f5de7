internal import AnnualReports
internal import Regions

/// Finds authorities that go on under another name.
///
/// What the user says comes first. Then, of one division, zone and domain, a body that begins after
/// another ended is held to be that body where nothing else ended or began there in between, and
/// where the names are kin. Several that end together are held to be merged in a body whose name is
/// made of theirs, though they be of other domains that it names. Without kinship, or with several of
/// which one is kin, the step is left open and said; nothing is guessed.
struct LineageFinder {
  private let register: AuthorityRegister
  private let names: NameTable
  private(set) var links: [LineageLink] = []
  /// Authorities of which the user has said everything.
  private var settled: Set<Int32> = []

  fileprivate struct Group: Hashable {
    let root: DivisionCode
    let zone: Int32
    let domain: Domain
  }

  init(_ register: AuthorityRegister, _ names: NameTable, aliases: [SettledAlias]) {
    self.register = register
    self.names = names
    settle(aliases)
    let groups = groups
    for group in groups.sorted(by: { $0.key.precedes($1.key) }) where group.value.count > 1 {
      search(group.key, groups)
    }
  }

  // MARK: What the user says

  private mutating func settle(_ aliases: [SettledAlias]) {
    var formers: [Int32: [Int32]] = [:]
    for number in register.keys.indices {
      let key = register.keys[number]
      for alias in aliases where alias.isAbout(key) {
        // An empty name says that nobody follows.
        if names[alias.authority].isEmpty { settled.insert(Int32(number)) }
        let after = AuthorityKey(root: key.root, zone: key.zone, organ: alias.authority)
        guard let successor = register.number(of: after), successor != Int32(number) else {
          continue
        }
        formers[successor, default: []].append(Int32(number))
      }
    }
    for (successor, before) in formers.sorted(by: { $0.key < $1.key }) {
      settled.formUnion(before + [successor])
      // Names that never stand for the same year are those of one body.
      let years = before.flatMap { register.years(of: $0) }
      if Set(years).count == years.count {
        links += before.map {
          LineageLink(kind: .settled, formers: [$0], successor: successor)
        }
      } else {
        links.append(LineageLink(kind: .merged, formers: before, successor: successor))
      }
    }
  }

  // MARK: What the years tell

  private var groups: [Group: [AuthorityLife]] {
    var groups: [Group: [AuthorityLife]] = [:]
    for number in register.keys.indices where !settled.contains(Int32(number)) {
      let key = register.keys[number]
      guard !key.isRegionTotal, key.domain == nil, let life = register.life(of: Int32(number)),
        let domain = register.sighting(of: Int32(number), in: life.last)?.domain,
        domain != .other
      else { continue }
      groups[Group(root: key.root, zone: key.zone, domain: domain), default: []].append(life)
    }
    return groups
  }

  private mutating func search(_ group: Group, _ groups: [Group: [AuthorityLife]]) {
    let (domain, lives) = (group.domain, groups[group, default: []])
    let sorted = lives.sorted { ($0.first, $0.authority) < ($1.first, $1.authority) }
    for life in sorted {
      let before = sorted.filter { $0.isStep(to: life, among: lives) }
      guard let former = before.first else { continue }
      let beside = others(ending: former.last, before: life, group, groups)
      let isAlone = before.allSatisfy { one in
        sorted.count { one.isStep(to: $0, among: lives) } == 1
      }
      let all = before + beside
      if isAlone, all.allSatisfy({ $0.last == former.last }),
        Kinship.isMade(name(life), of: all.map(name))
      {
        links.append(
          LineageLink(kind: .joined, formers: all.map(\.authority), successor: life.authority))
        continue
      }
      if !beside.isEmpty {
        links.append(
          LineageLink(kind: .open, formers: all.map(\.authority), successor: life.authority))
        continue
      }
      let isOnly = before.count == 1 && isAlone
      let kin = before.filter { Kinship.areKin(name($0), name(life), in: domain) }
      if isOnly, !kin.isEmpty {
        links.append(
          LineageLink(
            kind: .found, formers: [former.authority], successor: life.authority))
      } else if !kin.isEmpty || (isOnly && domain != .town) {
        links.append(
          LineageLink(
            kind: .open, formers: before.map(\.authority), successor: life.authority))
      }
    }
  }

  /// The bodies of the further domains that a body's name tells of, which end in a year and have no
  /// follower in their own domain, and whose names are kin to its.
  private func others(
    ending year: Int, before life: AuthorityLife, _ group: Group,
    _ groups: [Group: [AuthorityLife]]
  ) -> [AuthorityLife] {
    let further = Domain.domains(of: name(life)).filter { $0 != group.domain && $0 != .other }
    return further.flatMap { domain -> [AuthorityLife] in
      let key = Group(root: group.root, zone: group.zone, domain: domain)
      let lives = groups[key, default: []]
      return lives.filter { one in
        one.last == year && !lives.contains { one.isStep(to: $0, among: lives) }
          && Kinship.areKin(name(one), name(life), in: domain)
      }
    }
  }

  private func name(_ life: AuthorityLife) -> String {
    names[register.keys[Int(life.authority)].organ]
  }
}

extension LineageFinder.Group {
  fileprivate func precedes(_ other: Self) -> Bool {
    if root != other.root { return root < other.root }
    return (zone, domain.rawValue) < (other.zone, other.domain.rawValue)
  }
}

/// A statement of the user with the numbers of its names.
struct SettledAlias {
  /// nil for every division.
  let root: DivisionCode?
  let former: Int32
  let authority: Int32

  func isAbout(_ key: AuthorityKey) -> Bool {
    !key.isRegionTotal && key.organ == former && root.map { $0 == key.root } ?? true
  }
}
