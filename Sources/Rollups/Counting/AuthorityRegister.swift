internal import AnnualReports
internal import Regions

/// The authorities that are known to report, each with a number and where it was seen.
struct AuthorityRegister {
  /// That an authority was in a place in a year.
  struct Sighting {
    /// nil for an entry of a roster, which holds for every year.
    let year: Int?
    let code: DivisionCode
    let domain: Domain
    /// The authority's full name, as a number of a `NameTable`.
    let name: Int32
  }

  /// The authorities by number, in the order in which they turned up.
  private(set) var keys: [AuthorityKey] = []
  private var numbers: [AuthorityKey: Int32] = [:]
  private var sightings: [[Sighting]] = []

  /// The number of an authority; nil for one that nobody has seen.
  func number(of key: AuthorityKey) -> Int32? { numbers[key] }

  /// Takes down that an authority was seen, and gives its number.
  mutating func note(_ key: AuthorityKey, _ sighting: Sighting) -> Int32 {
    if let known = numbers[key] {
      sightings[Int(known)].append(sighting)
      return known
    }
    let number = Int32(keys.count)
    keys.append(key)
    numbers[key] = number
    sightings.append([sighting])
    return number
  }

  /// The best evidence of where an authority is in a year: what was seen in the year itself, else
  /// in the nearest year before, else in the nearest after, else in the roster.
  func sighting(of authority: Int32, in year: Int) -> Sighting? {
    sightings[Int(authority)].min { precedes($0, $1, in: year) }
  }

  /// Ties, as of two reports of one year, go to the lower code and the earlier domain.
  private func precedes(_ one: Sighting, _ other: Sighting, in year: Int) -> Bool {
    let (left, right) = (Self.distance(one.year, to: year), Self.distance(other.year, to: year))
    if left != right { return left < right }
    if one.code != other.code { return one.code < other.code }
    return one.domain.rawValue < other.domain.rawValue
  }

  private static func distance(_ seen: Int?, to year: Int) -> Int {
    guard let seen else { return 2_000_000 }
    return seen <= year ? year - seen : 1_000_000 + seen - year
  }
}
