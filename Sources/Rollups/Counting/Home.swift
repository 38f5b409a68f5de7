internal import AnnualReports
internal import Regions

/// Where an authority is to be looked for in a year.
struct Home {
  let placing: Placing
  let domain: Domain
  /// The authority's full name, as a number of a `NameTable`.
  let name: Int32
}

extension Census {
  /// Where an authority is in a year: where its counted report puts it, else where it was last
  /// seen, under the code that its division had in the year.
  ///
  /// nil if the division did not stand then, nor a single forerunner or follower of it; and for an
  /// authority that was merged into another before, or made by a merger after.
  mutating func home(of authority: Int32, in year: Int) -> Home? {
    if let position = position(of: year), let number = record(of: authority, year: position),
      let placing = placings[Int(number)]
    {
      let record = records[Int(number)]
      return Home(placing: placing, domain: record.domain, name: record.name)
    }
    guard register.isPossible(authority, in: year),
      let sighting = register.sighting(of: authority, in: year)
    else { return nil }
    let code =
      sighting.year == year
      ? sighting.code
      : atlas.territory.counterpart(of: sighting.code, seenIn: sighting.year, in: year)
    guard let code, let placing = atlas.placing(of: code, in: year) else { return nil }
    return Home(placing: placing, domain: sighting.domain, name: sighting.name)
  }
}
