/// The place found for a report, with the evidence for and against it.
public struct PlaceResolution: Hashable, Sendable {
  /// What was found.
  public enum Outcome: Hashable, Sendable {
    /// One division.
    case division(Division)
    /// A zone; `Gazetteer.host(of:in:)` tells where its figures hang.
    case zone(Zone)
    /// Nothing certain: the divisions that are possible, at least one, by code.
    case ambiguous([Division])
    /// No evidence names a place.
    case none
  }

  /// How certain the place is.
  public enum Certainty: Int, Hashable, Comparable, Sendable {
    /// A short name alone, or evidence from preamble, contact, path or self-reference only.
    case weak
    /// Named by title, issuer or signature, and made unique by other evidence.
    case inferred
    /// Named in full by title, issuer or signature.
    case named
    /// Settled by the user.
    case settled

    /// Orders from the least certain.
    public static func < (left: Certainty, right: Certainty) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// What was found.
  public let outcome: Outcome
  /// How certain it is; nil unless a division or a zone was found.
  public let certainty: Certainty?
  /// The evidence that decided, the weightiest first, and what made it unique.
  public let used: [PlaceEvidence]
  /// Evidence that speaks against the outcome, which stands all the same.
  public let conflicts: [PlaceConflict]

  /// The division found; nil for every other outcome.
  public var division: Division? {
    if case .division(let division) = outcome { division } else { nil }
  }

  /// The divisions that are possible where nothing is certain; empty for every other outcome.
  public var candidates: [Division] {
    if case .ambiguous(let candidates) = outcome { candidates } else { [] }
  }
}

/// Evidence that contradicts the place taken, or itself.
public struct PlaceConflict: Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// It names another place.
    case otherPlace
    /// It names a place that did not bear the name in the year of the report.
    case outOfPeriod
    /// It names a place together with one that does not hold it.
    case parentDoesNotFit
  }

  /// The evidence.
  public let evidence: PlaceEvidence
  /// What is wrong.
  public let reason: Reason
  /// The divisions it names, those above first.
  public let named: [Division]
}
