internal import Regions

/// The regions to whose sums an authority of a division belongs, as numbers of an `Atlas`: those of
/// the year, or those of the boundaries that the sums have.
struct Placing {
  /// The division's code in the year.
  let code: DivisionCode
  /// The code under which the division goes now, the same for all its names.
  let root: DivisionCode
  /// The division itself as it was in the year, whatever boundaries the sums have.
  let own: Int32
  /// The county; -1 for an authority of a prefecture or a province.
  let county: Int32
  /// The prefecture; -1 for an authority of a province or of a county run by one.
  let prefecture: Int32
  /// The province.
  let province: Int32

  /// The number of the region on a level, -1 where there is none.
  subscript(level: RegionLevel) -> Int32 {
    switch level {
    case .country: Atlas.country
    case .province: province
    case .prefecture: prefecture
    case .county: county
    }
  }
}
