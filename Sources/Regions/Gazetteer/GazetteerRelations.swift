extension Gazetteer {
  /// Whether the division `code` lies above `division`, directly or not.
  ///
  /// 伊犁哈萨克自治州 (654000) counts as above 塔城地区 (654200) and 阿勒泰地区 (654300): texts name it
  /// so, though both stand directly under 新疆.
  func isAncestor(_ code: DivisionCode, of division: Division) -> Bool {
    guard let parent = division.parent else { return false }
    if parent == code || Self.isInIli(division.code, code) || Self.isInIli(parent, code) {
      return true
    }
    return rows[indices(of: parent)].contains { $0.parent == code }
  }

  /// Whether `division` is the one of `code` or lies in it.
  func isWithin(_ division: Division, _ code: DivisionCode) -> Bool {
    division.code == code || isAncestor(code, of: division)
  }

  /// Whether the two are the same division, perhaps in different years, or one lies above the other.
  func areRelated(_ left: Division, _ right: Division) -> Bool {
    isWithin(right, left.code) || isAncestor(right.code, of: left) || isChanged(left, right)
  }

  /// Whether a change turned one of the two into the other.
  func isChanged(_ left: Division, _ right: Division) -> Bool {
    isChanged(left.code, right.code)
  }

  private func isChanged(_ left: DivisionCode, _ right: DivisionCode) -> Bool {
    DivisionChange.turns.contains(DivisionChange.Turn(left, right))
  }

  /// Leaves each place once: of runs of one code, or of codes that a change made of one another,
  /// the one that stood at the end of `year` (nil: now) is kept, else the latest.
  ///
  /// Same-named divisions that have nothing to do with each other all stay, in order of code.
  func distinctPlaces(_ divisions: [Division], in year: Int?) -> [Division] {
    guard divisions.count > 1 else { return divisions }
    var kept: [Division] = []
    for division in divisions.sorted(by: { isBetter($0, $1, in: year) })
    where !kept.contains(where: { $0.code == division.code || isSuperseded(division, by: $0) }) {
      kept.append(division)
    }
    return kept.sorted { $0.code < $1.code }
  }

  /// Whether `left` is to be preferred to `right` for a report of `year`.
  private func isBetter(_ left: Division, _ right: Division, in year: Int?) -> Bool {
    let (one, other) = (holds(left, in: year), holds(right, in: year))
    if one != other { return one }
    return (left.firstYear, right.code) > (right.firstYear, left.code)
  }

  /// Whether a better run of the same name stands for a division that no longer, or not yet, stood:
  /// a change turned one into the other, or the prefecture of one into the other (哈密市 of 哈密地区
  /// and, from 2016, 哈密市).
  private func isSuperseded(_ division: Division, by better: Division) -> Bool {
    guard division.name == better.name else { return false }
    return isChanged(division, better)
      || division.parent.map { isChanged($0, better.code) } == true
      || better.parent.map { isChanged($0, division.code) } == true
  }

  /// Whether a division stood at the end of `year`; with nil, whether it stands now.
  private func holds(_ division: Division, in year: Int?) -> Bool {
    year.map { division.stands(in: $0) } ?? (division.lastYear == nil)
  }

  private static func isInIli(_ code: DivisionCode, _ above: DivisionCode) -> Bool {
    above.number == 654_000 && (code.number == 654_200 || code.number == 654_300)
  }
}
