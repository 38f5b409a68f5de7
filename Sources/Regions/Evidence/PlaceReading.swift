/// What one piece of evidence says.
struct PlaceReading {
  /// The evidence.
  var evidence: PlaceEvidence
  /// The divisions it can mean; empty for a zone, or if it tells nothing.
  var candidates: [Division] = []
  /// All divisions it names, also those above.
  var named: [Division] = []
  /// The zone it means.
  var zone: Zone?
  /// Why the name is not simply taken.
  var doubt: PlaceMatch.Doubt?
  /// How the place is written.
  var strength = PlaceMatch.Strength.full
  /// Whether it says so by a number alone.
  var isNumber = false

  /// Whether it says anything.
  var tells: Bool { zone != nil || !candidates.isEmpty }
}

extension PlaceReading {
  /// What a place named at the beginning of a text says.
  init(_ evidence: PlaceEvidence, _ match: PlaceMatch) {
    self.init(
      evidence: evidence, candidates: match.candidates, named: match.parents + match.candidates,
      zone: match.zone, doubt: match.doubt, strength: match.strength)
  }

  /// What the places named amid a text say: the lowest of them, if they lie in one another.
  ///
  /// Of several that bear one name those count that lie in another place named.
  init(_ evidence: PlaceEvidence, mentions: [PlaceMatch], in gazetteer: Gazetteer) {
    let candidates = mentions.flatMap(\.candidates)
    guard candidates.count > 1 else {
      self.init(
        evidence: evidence, candidates: candidates, named: mentions.flatMap(\.parents) + candidates)
      return
    }
    let certain = mentions.flatMap(\.divisions)
    var lowest: [Division] = []
    for mention in mentions {
      let below = mention.candidates.filter { candidate in
        certain.contains { gazetteer.isAncestor($0.code, of: candidate) }
      }
      lowest += below.isEmpty ? mention.candidates : below
    }
    let all = lowest
    lowest.removeAll { one in
      all.contains { gazetteer.isAncestor(one.code, of: $0) }
    }
    let distinct = Set(lowest.map(\.code)).sorted().compactMap { code in
      lowest.first { $0.code == code }
    }
    self.init(
      evidence: evidence, candidates: distinct, named: mentions.flatMap(\.parents) + all,
      doubt: distinct.count > 1 ? .ambiguous : nil)
  }
}
