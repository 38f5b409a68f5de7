import Regions

/// What a reader of many reports remembers of the authorities and places that it has read.
///
/// What it remembers is what it would find again: it changes nothing of what is read.
struct IdentityMemory {
  /// An authority without its place.
  struct Organ {
    /// Its name.
    var name: String
    /// The fields that it works in.
    var domains: [Domain]
  }

  /// Names of places.
  var places = PlaceMemory()
  /// By what is left of an authority's name behind its place.
  private var organs: [TextKey: Organ] = [:]

  /// No more organs are remembered at a time.
  private static let most = 2_000

  /// The organ that bears a name, and its fields; see ``ReadingSettings/organ(of:in:)``.
  mutating func organ(of name: String, in year: Int?, _ settings: ReadingSettings) -> Organ {
    guard !name.isEmpty else { return Organ(name: "", domains: []) }
    let names = settings.resolver.names
    let rest = TextKey(OrganName.rest(of: name, behind: places.match(in: name, names, year: year)))
    if let organ = organs[rest] { return organ }
    let organ = OrganName.organ(rest.text)
    let known = Organ(name: organ, domains: DomainReader.domains(of: organ))
    if organs.count >= Self.most { organs.removeAll(keepingCapacity: true) }
    organs[rest] = known
    return known
  }
}
