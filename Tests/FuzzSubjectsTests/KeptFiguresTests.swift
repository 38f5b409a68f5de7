import FuzzSubjects
import GeneratedReports
import Testing

/// Damaged reports lose figures, and never give other ones in silence.
@Suite struct KeptFiguresTests {
  @Test("What is kept is right or flagged", arguments: Damage.Kind.allCases, Layout.allCases)
  func keeps(_ kind: Damage.Kind, _ layout: Layout) {
    var random = SeededRandom(seed: 1)
    for seed in UInt64(1)...40 {
      let damage = Damage(kind, of: layout, seed: seed, at: random.below(1 << 24))
      if let fault = KeptFigures.fault(of: damage) { Issue.record("seed \(seed): \(fault)") }
    }
  }
}
