internal import AnnualReports

/// A report that is added up: one body's own acts in one year.
struct Leaf {
  /// Its row in the store, and its place among the records.
  let record: Int32
  /// Its number in the register.
  let authority: Int32
  /// The place of its year in the census's list.
  let year: Int
  let domain: Domain
  let placing: Placing
}

/// A report of a whole region that stands beside the sums.
struct RegionTotalReport {
  /// Its row in the store, and its place among the records.
  let record: Int32
  /// Its number in the register.
  let authority: Int32
  /// The place of its year in the census's list.
  let year: Int
  let placing: Placing
}
