/// The decision on a place: a reading that names it, and others that narrow or contradict it.
struct PlaceDecision {
  /// The reading that decides.
  let base: PlaceReading
  /// The other readings that name places, the weightiest first.
  let others: [PlaceReading]
  /// What the place's type has to be; nil if anything will do.
  let hint: TypeHint?
  /// The names and the gazetteer.
  let names: PlaceNames
  /// The year of the report; nil if unknown.
  let year: Int?

  private var gazetteer: Gazetteer { names.gazetteer }

  /// The outcome.
  func resolution() -> PlaceResolution {
    if base.candidates.isEmpty, let zone = base.zone { return resolution(of: zone) }
    if let reason = fault(of: base) {
      let conflict = PlaceConflict(evidence: base.evidence, reason: reason, named: base.named)
      return resolution(.ambiguous(base.candidates), nil, used: [], conflicts: [conflict])
    }
    let possible = possibleDivisions()
    let (left, used) = narrow(possible)
    guard left.count == 1, let division = left.first, allows(division) else {
      let outcome: PlaceResolution.Outcome = left.isEmpty ? .none : .ambiguous(left)
      return resolution(outcome, nil, used: [], conflicts: conflicts(with: left))
    }
    if base.strength == .bare, let other = others.first(where: { isAgainst(division, $0) }) {
      return resolution(
        .ambiguous(gazetteer.distinctPlaces(left + other.candidates, in: year)), nil, used: [],
        conflicts: conflicts(with: left))
    }
    return resolution(
      .division(division), certainty(of: division, isNarrowed: !used.isEmpty),
      used: [base.evidence] + used, conflicts: conflicts(with: left))
  }

  /// Whether a reading speaks so much against a place named by a short name alone that either may be
  /// right: folders, an address or the preamble that name another one.
  private func isAgainst(_ division: Division, _ reading: PlaceReading) -> Bool {
    let weighs: [PlaceEvidence.Kind] = [.issuerLine, .signature, .preamble, .contact, .path]
    return weighs.contains(reading.evidence.kind) && !reading.candidates.isEmpty
      && !fits(division, reading)
  }

  private func resolution(of zone: Zone) -> PlaceResolution {
    let hosts = zone.hosts.compactMap { gazetteer.division($0, in: year) }
    let certainty: PlaceResolution.Certainty =
      base.evidence.kind == .userSettled
      ? .settled : base.evidence.kind <= .signature ? .named : .weak
    return resolution(
      .zone(zone), certainty, used: [base.evidence],
      conflicts: hosts.isEmpty ? [] : conflicts(with: hosts))
  }

  private func resolution(
    _ outcome: PlaceResolution.Outcome, _ certainty: PlaceResolution.Certainty?,
    used: [PlaceEvidence], conflicts: [PlaceConflict]
  ) -> PlaceResolution {
    PlaceResolution(outcome: outcome, certainty: certainty, used: used, conflicts: conflicts)
  }

  private func fault(of reading: PlaceReading) -> PlaceConflict.Reason? {
    switch reading.doubt {
    case .outOfPeriod: .outOfPeriod
    case .parentDoesNotFit: .parentDoesNotFit
    case .ambiguous, nil: nil
    }
  }

  /// The divisions the base leaves open: what it names, or what of it and below it follows the hint.
  ///
  /// A bureau of a prefecture stands in one of its districts or cities, so that an address alone
  /// leaves both open.
  private func possibleDivisions() -> [Division] {
    if let hint { return divisions(following: hint) }
    guard base.evidence.kind == .contact, base.candidates.count == 1,
      let seat = base.candidates.first,
      seat.level == .county, seat.name.hasSuffix("区") || seat.name.hasSuffix("市"),
      let parent = seat.parent.flatMap({ gazetteer.division($0, in: year) }),
      parent.level == .prefecture || parent.name.hasSuffix("市")
    else { return base.candidates }
    return [parent, seat]
  }

  /// The divisions that follow a hint: the one named or one above it, else those below.
  ///
  /// Of several that are meant by one name, one that does not follow the hint itself stays where it
  /// holds one that does: in a folder 河南, 县教育局 is a bureau of 河南蒙古族自治县, or of any county of
  /// 河南省.
  private func divisions(following hint: TypeHint) -> [Division] {
    guard base.candidates.count == 1, let only = base.candidates.first else {
      let possible = base.candidates.filter { candidate in
        allows(candidate, hint) || !divisions(below: candidate, following: hint).isEmpty
      }
      return possible.isEmpty ? base.candidates : gazetteer.distinctPlaces(possible, in: year)
    }
    if allows(only, hint) { return [only] }
    let above = base.named.last { gazetteer.isAncestor($0.code, of: only) && allows($0, hint) }
    if let above { return [above] }
    let below = divisions(below: only, following: hint)
    return below.isEmpty ? [only] : below
  }

  /// The divisions that follow a hint on the two levels below one.
  private func divisions(below division: Division, following hint: TypeHint) -> [Division] {
    let nearest = children(of: division)
    return (nearest + nearest.flatMap { children(of: $0) }).filter { allows($0, hint) }
  }

  private func children(of division: Division) -> [Division] {
    gazetteer.children(of: division.code, in: year ?? division.firstYear)
  }

  private func allows(_ division: Division, _ hint: TypeHint) -> Bool {
    hint.allows(division, in: gazetteer, year: year)
  }

  /// What the other readings leave of the divisions, and the evidence that took some away.
  ///
  /// Evidence that fits none of them narrows nothing. Issuer and signature, which name the authority
  /// itself, keep the very division they name, if it is among them.
  private func narrow(_ divisions: [Division]) -> ([Division], [PlaceEvidence]) {
    var left = divisions
    var used: [PlaceEvidence] = []
    for reading in others where left.count > 1 {
      var fitting = left.filter { fits($0, reading) }
      if reading.evidence.kind <= .signature, reading.strength > .bare {
        let same = fitting.filter { one in reading.candidates.contains { $0.code == one.code } }
        if !same.isEmpty { fitting = same }
      }
      guard !fitting.isEmpty, fitting.count < left.count else { continue }
      left = fitting
      used.append(reading.evidence)
    }
    return (left, used)
  }

  /// Whether a reading names the division, or one above or below it.
  private func fits(_ division: Division, _ reading: PlaceReading) -> Bool {
    if let zone = reading.zone {
      return gazetteer.isAbove(division.code, zone)
        || zone.hosts.contains { gazetteer.isAncestor($0, of: division) }
    }
    return reading.candidates.contains { gazetteer.areRelated($0, division) }
  }

  private func conflicts(with divisions: [Division]) -> [PlaceConflict] {
    others.filter { reading in !divisions.contains { fits($0, reading) } }.map { reading in
      PlaceConflict(
        evidence: reading.evidence, reason: fault(of: reading) ?? .otherPlace,
        named: reading.named)
    }
  }

  /// Whether the one division left follows the hint.
  private func allows(_ division: Division) -> Bool {
    hint.map { allows(division, $0) } ?? true
  }

  private func certainty(of division: Division, isNarrowed: Bool) -> PlaceResolution.Certainty {
    if base.evidence.kind == .userSettled { return .settled }
    guard base.evidence.kind <= .signature else { return .weak }
    if base.strength == .bare {
      let isConfirmed = others.contains { $0.candidates.map(\.code) == [division.code] }
      return isConfirmed || isNarrowed ? .inferred : .weak
    }
    return isNarrowed ? .inferred : .named
  }
}
