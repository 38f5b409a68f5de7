import FuzzSubjects
import GeneratedReports
import Testing

/// Damaged reports lose figures, and never give other ones in silence.
@Suite struct KeptFiguresTests {
  /// Layouts in which bars part the cells and damage was seen to shift a row in silence.
  ///
  /// Where a cell is lost from a row that has blank ones at its edge, one of these may still pass for
  /// a value. That is known and not mended yet.
  private static let barred: Set<Layout> = [
    .mixedLines, .pipedCells, .pipedCellsWithRuns, .lonePipeBeforeRows, .markdownBroken, .pipeRows,
    .pipeRowsCovered,
  ]

  @Test("What is kept is right or flagged", arguments: Damage.Kind.allCases, Layout.allCases)
  func keeps(_ kind: Damage.Kind, _ layout: Layout) {
    guard Self.barred.contains(layout), kind != .cut, kind != .tagLost else {
      return check(kind, layout)
    }
    withKnownIssue("a blank cell at the edge may pass for a value", isIntermittent: true) {
      check(kind, layout)
    }
  }

  private func check(_ kind: Damage.Kind, _ layout: Layout) {
    var random = SeededRandom(seed: 1)
    for seed in UInt64(1)...40 {
      let damage = Damage(kind, of: layout, seed: seed, at: random.below(1 << 24))
      if let fault = KeptFigures.fault(of: damage) { Issue.record("seed \(seed): \(fault)") }
    }
  }
}
