import GeneratedReports

/// Checks the generator itself: sums, sameness for the same seed, and that no number is lost.
struct SelfCheck {
  let seed: UInt64
  let count: Int

  /// What is wrong, one line for each fault; empty when all is well.
  func faults() -> [String] {
    var faults: [String] = []
    for number in 0..<count {
      let seed = self.seed &+ UInt64(number)
      let layout = Layout.allCases[number % Layout.allCases.count]
      faults += faultsOfSums(seed)
      faults += faultsOfText(seed, layout)
      faults += faultsOfMutations(seed)
    }
    return faults
  }

  private func faultsOfSums(_ seed: UInt64) -> [String] {
    var random = SeededRandom(seed: seed)
    var draw = ReportDraw()
    draw.blanks = BlankPattern.allFilled
    let sound = FormSums(draw.model(&random)).broken
    draw.brokenSum = BrokenSum.allCases[Int(seed % UInt64(BrokenSum.allCases.count))]
    let unsound = FormSums(draw.model(&random)).broken
    return sound.map { "seed \(seed): \($0)" }
      + (unsound.isEmpty ? ["seed \(seed): no sum is broken"] : [])
  }

  private func faultsOfText(_ seed: UInt64, _ layout: Layout) -> [String] {
    let numberNoise: Noise = [.thousands, .fullWidthDigits, .unitsInCells, .fixedDecimals]
    var random = SeededRandom(seed: seed)
    let noise = Noise.drawn(from: &random).subtracting(numberNoise)
    let report = GeneratedReport(seed: seed, layout: layout, noise: noise)
    var faults: [String] = []
    if report.bytes != GeneratedReport(seed: seed, layout: layout, noise: noise).bytes {
      faults.append("seed \(seed): two texts in layout \(layout)")
    }
    let known = report.expectation
    let count = known.figures.count + known.blanks.count + known.undecidable.count
    if count != report.model.cells.count { faults.append("seed \(seed): cells not all judged") }
    if layout != .unseparated, let key = NumberTrail(report).firstLost {
      faults.append("seed \(seed): \(key) is lost in layout \(layout)")
    }
    return faults
  }

  private func faultsOfMutations(_ seed: UInt64) -> [String] {
    let report = GeneratedReport(seed: seed)
    return Mutation.allCases.compactMap { mutation in
      var one = SeededRandom(seed: seed)
      var other = SeededRandom(seed: seed)
      let isSame = mutation.damaged(report, &one) == mutation.damaged(report, &other)
      return isSame ? nil : "seed \(seed): two outcomes of \(mutation)"
    }
  }
}
