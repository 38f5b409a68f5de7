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
    var memory = PlaceMemory()
    return resolve(evidence, year: year, with: &memory) { [] }
  }

  /// The same, with what a reader remembers.
  ///
  /// - Parameter hints: What the text calls its place, where that names none and is not among the
  ///   evidence; it is asked for only where nothing weightier tells the type of the place.
  public func resolve(
    _ evidence: [PlaceEvidence], year: Int?, with memory: inout PlaceMemory,
    hints: () -> [PlaceEvidence]
  ) -> PlaceResolution {
    let ordered = Self.ordered(evidence)
    let reader = EvidenceReader(names: names, year: year, ownName: OwnName(ordered))
    let readings = ordered.map { reader.reading(of: $0, with: &memory) }
    guard let base = Self.base(of: readings) else { return nothing(from: readings) }
    let others = readings.filter {
      $0.tells && $0.evidence != base.evidence && $0.evidence.kind != .breadcrumb
    }
    return PlaceDecision(
      base: base, others: others, hint: hint(for: base, in: ordered, hints), names: names,
      year: year
    ).resolution()
  }

  /// The evidence from the weightiest down, that of one kind in its order.
  private static func ordered(_ evidence: [PlaceEvidence]) -> [PlaceEvidence] {
    let isOrdered = zip(evidence, evidence.dropFirst()).allSatisfy { $0.kind <= $1.kind }
    if isOrdered { return evidence }
    return evidence.enumerated()
      .sorted { ($0.element.kind, $0.offset) < ($1.element.kind, $1.offset) }
      .map(\.element)
  }

  /// The reading that decides: the user's; then a name with its type from title, issuer or
  /// signature; then a short name from these; then preamble, contact, path and self-reference.
  private static func base(of readings: [PlaceReading]) -> PlaceReading? {
    let telling = readings.indices.filter { readings[$0].tells }
    let heads = telling.filter { readings[$0].evidence.kind <= .signature }
    if let first = heads.first, readings[first].evidence.kind == .userSettled {
      return readings[first]
    }
    let base =
      heads.first { readings[$0].strength > .bare } ?? heads.first
      ?? telling.first {
        let kind = readings[$0].evidence.kind
        return kind != .areaCode && kind != .breadcrumb
      }
    return base.map { readings[$0] }
  }

  /// The hint that the base has to follow: none for the user's word and for a title that names the
  /// place itself.
  private func hint(
    for base: PlaceReading, in evidence: [PlaceEvidence], _ hints: () -> [PlaceEvidence]
  ) -> TypeHint? {
    guard base.evidence.kind > .title else { return nil }
    let others = evidence.filter { $0 != base.evidence && !begins($0, withNameOf: base) }
    if let hint = TypeHint(others) { return hint }
    let hasOwn = evidence.contains { $0.kind == .selfReference }
    return hasOwn ? nil : TypeHint(hints())
  }

  /// Whether a text begins with the short name of the place, which may look like a type: 市中教育局 in
  /// 市中区.
  private func begins(_ evidence: PlaceEvidence, withNameOf base: PlaceReading) -> Bool {
    let text = evidence.text.utf8.dropFirst(LeadingWords.end(in: evidence.text))
    return base.candidates.contains { text.starts(with: $0.shortName.utf8) }
  }

  /// The outcome where nothing decides: what a breadcrumb names as candidates, else nothing.
  private func nothing(from readings: [PlaceReading]) -> PlaceResolution {
    let trail = readings.first { $0.evidence.kind == .breadcrumb && !$0.candidates.isEmpty }
    return PlaceResolution(
      outcome: trail.map { .ambiguous($0.candidates) } ?? .none, certainty: nil, used: [],
      conflicts: [])
  }
}
