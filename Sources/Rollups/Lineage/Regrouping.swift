internal import Regions

/// Bodies that were joined or parted between two years: together they stand for the same acts.
struct Regrouping {
  /// The authorities that stood in the earlier year, by number.
  var earlier: [Int32] = []
  /// Those that stand in the later year.
  var later: [Int32] = []
  /// The areas of either year of which no such body is known, so that the two sides are not alike.
  var unknown: [RegionKey] = []
}
