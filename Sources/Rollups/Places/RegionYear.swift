internal import Regions

/// A division in a year, for looking things up.
struct RegionYear: Hashable {
  let division: DivisionCode?
  let year: Int

  init(_ division: DivisionCode?, _ year: Int) {
    self.division = division
    self.year = year
  }
}
