import FuzzSubjects
import GeneratedReports
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Damaged reports lose figures, and never give other ones in silence.
@Suite struct KeptFiguresTests {
  @Test("What is kept is right or flagged", arguments: Damage.Kind.allCases, Layout.allCases)
  func keeps(_ kind: Damage.Kind, _ layout: Layout) {
    for seed in Self.seeds {
      let damage = Damage(kind, of: layout, seed: seed)
      if let fault = KeptFigures.fault(of: damage) { Issue.record("seed \(seed): \(fault)") }
    }
  }

  /// The reports that are damaged; others where `KEPT_FIGURES_SEEDS` names the first and the last.
  private static let seeds: ClosedRange<UInt64> = {
    let named = getenv("KEPT_FIGURES_SEEDS").map { String(cString: $0) } ?? ""
    let bounds = named.split(separator: "-").compactMap { UInt64($0) }
    return bounds.count == 2 && bounds[0] <= bounds[1] ? bounds[0]...bounds[1] : 1...40
  }()
}
