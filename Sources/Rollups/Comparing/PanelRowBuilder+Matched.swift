internal import AnnualReports

extension PanelRowBuilder {
  /// The values over the authorities that have all figures in both years, and how many they are.
  ///
  /// Those that were joined or parted count together, where all of the later ones are in the row.
  func matched(_ measure: Int, _ first: Int, _ last: Int) -> (Movement, Int) {
    let pairing = panel.counterparts[YearPair(earlier: first, later: last)]
    var (before, after) = (MeasureSum(), MeasureSum())
    var (count, regrouped) = (0, [Int: Int]())
    for (authority, line) in lines where line[last] >= 0 {
      if let place = pairing?.place(of: authority) {
        regrouped[place, default: 0] += 1
        continue
      }
      guard line[first] >= 0, let former = panel.figures.part(line[first], measure: measure),
        let later = panel.figures.part(line[last], measure: measure)
      else { continue }
      before.add(former)
      after.add(later)
      count += 1
    }
    for (place, present) in regrouped {
      guard let regrouping = pairing?.regroupings[place], present == regrouping.later.count,
        regrouping.unknown.isEmpty,
        let formers = parts(of: regrouping.earlier, in: first, measure),
        let laters = parts(of: regrouping.later, in: last, measure)
      else { continue }
      for part in formers { before.add(part) }
      for part in laters { after.add(part) }
      count += present
    }
    let about = panel.request.measures[measure]
    guard isAllowed(about) else { return (Movement(value: nil, previous: nil), count) }
    return (Movement(value: after.value(of: about), previous: before.value(of: about)), count)
  }

  /// What several bodies add to a measure in a year, wherever they were; nil unless all have it.
  private func parts(
    of authorities: [Int32], in year: Int, _ measure: Int
  ) -> [MeasureSum.Part]? {
    let parts = authorities.compactMap { authority -> MeasureSum.Part? in
      guard let line = panel.lines[authority], line[year] >= 0 else { return nil }
      return panel.figures.part(line[year], measure: measure)
    }
    return parts.count == authorities.count && !parts.isEmpty ? parts : nil
  }
}
