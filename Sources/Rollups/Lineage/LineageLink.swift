/// A step from one or more authorities to another, by their numbers in the register.
struct LineageLink {
  let kind: Succession.Kind
  let formers: [Int32]
  let successor: Int32
}

/// The years in which an authority was seen to report.
struct AuthorityLife {
  let authority: Int32
  let first: Int
  let last: Int

  /// Whether its last year is before the first of another.
  func ends(before other: AuthorityLife) -> Bool { last < other.first }

  /// Whether another begins after its end, and none of several lived wholly in between.
  func isStep(to other: AuthorityLife, among lives: [AuthorityLife]) -> Bool {
    ends(before: other) && !lives.contains { ends(before: $0) && $0.ends(before: other) }
  }
}
