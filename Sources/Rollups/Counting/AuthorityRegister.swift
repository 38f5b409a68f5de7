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
    /// The caller's number of the report; lower than any for an entry of a roster.
    let report: Int
  }

  /// The authorities by number, in the order in which they turned up.
  private(set) var keys: [AuthorityKey] = []
  private var numbers: [AuthorityKey: Int32] = [:]
  private var sightings: [[Sighting]] = []
  /// By authority that goes on under another name: the number of that name.
  private var followers: [Int32: Int32] = [:]
  /// By authority: the years in which it can have stood; without an entry, all.
  private var spans: [Int32: Range<Int>] = [:]

  /// The number of an authority; nil for one that nobody has seen.
  func number(of key: AuthorityKey) -> Int32? { numbers[key].map { head(of: $0) } }

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

  /// The first and the last year in which an authority was seen; nil where only a roster names it.
  func life(of authority: Int32) -> AuthorityLife? {
    let years = years(of: authority)
    guard let first = years.min(), let last = years.max() else { return nil }
    return AuthorityLife(authority: authority, first: first, last: last)
  }

  /// The years in which an authority was seen.
  func years(of authority: Int32) -> Set<Int> {
    Set(sightings[Int(authority)].compactMap(\.year))
  }

  /// Takes two authorities for one, under the number of the one that goes on.
  mutating func follow(_ former: Int32, as successor: Int32) {
    let (former, successor) = (head(of: former), head(of: successor))
    guard former != successor else { return }
    followers[former] = successor
    sightings[Int(successor)] += sightings[Int(former)]
    sightings[Int(former)] = []
  }

  /// The number under which an authority goes on: its own, or that of its last name.
  func head(of authority: Int32) -> Int32 {
    var head = authority
    while let next = followers[head] { head = next }
    return head
  }

  /// Holds that an authority stood in no other years.
  mutating func confine(_ authority: Int32, to years: Range<Int>) { spans[authority] = years }

  /// Whether an authority can have stood in a year.
  func isPossible(_ authority: Int32, in year: Int) -> Bool {
    spans[authority]?.contains(year) ?? true
  }

  /// The best evidence of where an authority is in a year: what was seen in the year itself, else
  /// in the nearest year before, else in the nearest after, else in the roster.
  func sighting(of authority: Int32, in year: Int) -> Sighting? {
    sightings[Int(authority)].min { precedes($0, $1, in: year) }
  }

  /// Ties, as of two reports of one year, go to the lower code, the earlier domain and the report
  /// of the lower number: never to the one that happened to be read first.
  private func precedes(_ one: Sighting, _ other: Sighting, in year: Int) -> Bool {
    let (left, right) = (Self.distance(one.year, to: year), Self.distance(other.year, to: year))
    if left != right { return left < right }
    if one.code != other.code { return one.code < other.code }
    if one.domain != other.domain { return one.domain.rawValue < other.domain.rawValue }
    return one.report < other.report
  }

  private static func distance(_ seen: Int?, to year: Int) -> Int {
    guard let seen else { return 2_000_000 }
    return seen <= year ? year - seen : 1_000_000 + seen - year
  }
}
