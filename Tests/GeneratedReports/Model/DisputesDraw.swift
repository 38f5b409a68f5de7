/// Draws the numbers of table four so that its sums hold.
struct DisputesDraw {
  let scale: ReportScale

  /// Fifteen numbers: for each forum four results and their total.
  func numbers(_ random: inout SeededRandom) -> [Int] {
    var numbers: [Int] = []
    for _ in DisputeColumns.forums {
      let isNone = random.chance(40)
      let results = (0..<4).map { _ in isNone ? 0 : random.skewed(upTo: scale.requests / 10) }
      numbers += results + [results.reduce(0, +)]
    }
    return numbers
  }
}
