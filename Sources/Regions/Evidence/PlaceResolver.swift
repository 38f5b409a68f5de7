/// Decides from all evidence which place a report is about, and never guesses.
///
/// The weightiest evidence that names a place decides; the rest may narrow what it leaves open, and
/// is reported where it contradicts. Popularity plays no part.
public struct PlaceResolver: Sendable {
  /// The names and the gazetteer.
  public let names: PlaceNames

  /// A resolver that knows the names of a gazetteer.
  public init(names: PlaceNames = .standard) { self.names = names }

  /// The place the evidence shows for a report of `year` (nil: unknown).
  ///
  /// Evidence may come in any order; of one kind the first counts most. Without evidence the outcome
  /// is `none`.
  public func resolve(_ evidence: [PlaceEvidence], year: Int?) -> PlaceResolution {
    let ordered = evidence.enumerated()
      .sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }
      .map(\.element)
    let reader = EvidenceReader(names: names, year: year, ownName: OwnName(ordered))
    let readings = ordered.map { reader.reading(of: $0) }
    guard let base = Self.base(of: readings) else { return nothing(from: readings) }
    let others = readings.filter {
      $0.tells && $0.evidence != base.evidence && $0.evidence.kind != .breadcrumb
    }
    return PlaceDecision(
      base: base, others: others, hint: hint(for: base, in: ordered), names: names, year: year
    ).resolution()
  }

  /// The reading that decides: the user's; then a name with its type from title, issuer or
  /// signature; then a short name from these; then preamble, contact, path and self-reference.
  private static func base(of readings: [PlaceReading]) -> PlaceReading? {
    let telling = readings.filter(\.tells)
    let heads = telling.filter { $0.evidence.kind <= .signature }
    if let first = heads.first, first.evidence.kind == .userSettled { return first }
    return heads.first { $0.strength > .bare } ?? heads.first
      ?? telling.first { $0.evidence.kind != .areaCode && $0.evidence.kind != .breadcrumb }
  }

  /// The hint that the base has to follow: none for the user's word and for a title that names the
  /// place itself.
  private func hint(for base: PlaceReading, in evidence: [PlaceEvidence]) -> TypeHint? {
    base.evidence.kind <= .title ? nil : TypeHint(evidence.filter { $0 != base.evidence })
  }

  /// The outcome where nothing decides: what a breadcrumb names as candidates, else nothing.
  private func nothing(from readings: [PlaceReading]) -> PlaceResolution {
    let trail = readings.first { $0.evidence.kind == .breadcrumb && !$0.candidates.isEmpty }
    return PlaceResolution(
      outcome: trail.map { .ambiguous($0.candidates) } ?? .none, certainty: nil, used: [],
      conflicts: [])
  }
}
