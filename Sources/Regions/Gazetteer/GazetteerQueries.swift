extension Gazetteer {
  /// The division that bears `code` in a report for `year`: the run that stood at the year's end,
  /// else one within the year of grace (`Division.mayReport`).
  ///
  /// With the year nil, the run that stands now, else the last. Nil if there is none.
  public func division(_ code: DivisionCode, in year: Int?) -> Division? {
    let runs = rows[indices(of: code)]
    guard let year else { return runs.last }
    return runs.last { $0.stands(in: year) } ?? runs.last { $0.mayReport(for: year) }
  }

  /// The divisions above `division` in `year`, and itself.
  ///
  /// A year in which the division did not stand is taken as the nearest in which it did, so that a
  /// report of the year after a change still finds the parents its name had; nil means now. Nil is
  /// returned for a division that is not of this gazetteer.
  public func lineage(of division: Division, in year: Int?) -> Lineage? {
    var chain = [division]
    let year = nearestYear(of: division, to: year)
    while let code = chain.last?.parent, chain.count < 3 {
      guard let parent = self.division(code, in: year) else { return nil }
      chain.append(parent)
    }
    guard let province = chain.last, province.level == .province else { return nil }
    return Lineage(
      province: province, prefecture: chain.first { $0.level == .prefecture },
      county: chain.first { $0.level == .county })
  }

  /// The divisions directly below a code at the end of `year`, by code; empty for a county.
  public func children(of code: DivisionCode, in year: Int) -> [Division] {
    rows.filter { $0.parent == code && $0.stands(in: year) }
  }

  /// The divisions that stood at the end of `year`, by code; of one level, or of all.
  public func divisions(in year: Int, level: Division.Level? = nil) -> [Division] {
    rows.filter { $0.stands(in: year) && (level == nil || $0.level == level) }
  }

  /// All runs of a code, the oldest first; empty for an unknown code.
  public func history(of code: DivisionCode) -> [Division] { Array(rows[indices(of: code)]) }

  /// The divisions a run came from, as its first year's changes tell: 洪泽县 for 洪泽区.
  ///
  /// Empty where no change made it.
  public func predecessors(of division: Division) -> [Division] {
    let sides = changes.filter { change in
      change.year == division.firstYear && change.new.contains { $0.code == division.code }
    }
    return distinct(sides.flatMap(\.old), in: division.firstYear - 1)
  }

  /// The divisions a run went into, as the changes of the year after its last tell.
  ///
  /// Empty for a run that still stands.
  public func successors(of division: Division) -> [Division] {
    guard let lastYear = division.lastYear else { return [] }
    let sides = changes.filter { change in
      change.year == lastYear + 1 && change.old.contains { $0.code == division.code }
    }
    return distinct(sides.flatMap(\.new), in: lastYear + 1)
  }

  /// The runs of the sides of changes that stood in `year`, each once, in order of code.
  private func distinct(_ sides: [DivisionChange.Side], in year: Int) -> [Division] {
    Set(sides.map(\.code)).sorted().compactMap { code in
      rows[indices(of: code)].last { $0.stands(in: year) }
    }
  }

  /// The year nearest to `year` in which the division stood; nil stays nil while it stands.
  private func nearestYear(of division: Division, to year: Int?) -> Int? {
    guard let year else { return division.lastYear }
    return max(division.firstYear, min(year, division.lastYear ?? .max))
  }
}
