internal import AnnualReports
public import Regions

/// How many people live in a region in a year.
public struct Population: Sendable {
  /// What a value per head is counted on.
  public static let base: Int64 = 10_000

  private struct Key: Hashable {
    let code: DivisionCode?
    let year: Int
  }

  private var people: [Key: Int64] = [:]

  /// No region yet.
  public init() {}

  /// The people of a region, at least 1; the code is nil for the country, nothing where unknown.
  public subscript(code: DivisionCode?, year: Int) -> Int64? {
    get { people[Key(code: code, year: year)] }
    set { people[Key(code: code, year: year)] = newValue.flatMap { $0 > 0 ? $0 : nil } }
  }

  /// A value for each 10,000 people, to the nearest millionth, the even one of two; nil where the
  /// people are not known.
  func rate(_ value: Quantity, of region: Region, in year: Int) -> Quantity? {
    self[region.division, year].flatMap { people in
      Int64(
        exactly: HalfEven.quotient(
          Int128(value.millionths) * Int128(Self.base), Int128(people)))
    }.map { Quantity(millionths: $0) }
  }
}
