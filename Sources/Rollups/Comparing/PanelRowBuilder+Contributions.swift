internal import AnnualReports

extension PanelRowBuilder {
  /// What each member adds to the change of a total, the largest first, then by name.
  ///
  /// Members without a figure in either year are not among them.
  func contributions(
    _ measure: Int, _ overall: Movement, _ first: Int, _ last: Int
  ) -> [Contribution] {
    let members = Dictionary(grouping: entries.filter { $0.year == first || $0.year == last }) {
      $0.member
    }
    let found = members.compactMap { key, entries -> Contribution? in
      let movement = Movement(
        value: sum(measure, entries, last), previous: sum(measure, entries, first))
      return contribution(of: member(key, entries), movement, to: overall)
    }
    return found.sorted(by: Contribution.precedes)
  }

  private func contribution(
    of member: Contribution.Member, _ movement: Movement, to overall: Movement
  ) -> Contribution? {
    guard movement.value != nil || movement.previous != nil,
      let change = Movement(
        value: movement.value ?? .zero, previous: movement.previous ?? .zero
      ).change
    else { return nil }
    var points: Quantity?
    if let base = overall.previous, base > .zero {
      let share = HalfEven.quotient(
        Int128(change.millionths) * 100 * Int128(Quantity.scale), Int128(base.millionths))
      points = Int64(exactly: share).map { Quantity(millionths: $0) }
    }
    return Contribution(member: member, movement: movement, change: change, points: points)
  }

  private func sum(_ measure: Int, _ entries: [PanelEntry], _ year: Int) -> Quantity? {
    var sum = MeasureSum()
    for entry in entries where entry.year == year {
      if let part = panel.figures.part(entry.figures, measure: measure) { sum.add(part) }
    }
    return sum.value(of: panel.request.measures[measure])
  }

  private func member(_ key: PanelKey, _ entries: [PanelEntry]) -> Contribution.Member {
    let last = panel.last(of: entries)
    switch key {
    case .region(let region):
      return .region(panel.region(region, last))
    case .authority:
      return last.map { .authority(panel.name(of: $0)) } ?? .own
    case .own, .domain:
      return .own
    }
  }
}

extension Contribution {
  /// The order: the largest change first, then regions by code, then own bodies, then names.
  static func precedes(_ one: Contribution, _ other: Contribution) -> Bool {
    let (left, right) = (one.change.millionths.magnitude, other.change.millionths.magnitude)
    if left != right { return left > right }
    switch (one.member, other.member) {
    case (.region(let left), .region(let right)): return Region.precedes(left, right)
    case (.authority(let left), .authority(let right)):
      return left.utf8.lexicographicallyPrecedes(right.utf8)
    case (.region, _), (.own, .authority): return true
    default: return false
    }
  }
}
