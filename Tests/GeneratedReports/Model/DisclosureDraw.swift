/// Draws the numbers of table two.
struct DisclosureDraw {
  let scale: ReportScale
  /// The normative documents in force a year before; nil when nobody knows.
  let inForceBefore: Int?

  /// A number for each cell of the form's table two, in its order.
  func numbers(for form: FormEdition, _ random: inout SeededRandom) -> [ExactDecimal] {
    var numbers: [ExactDecimal] = []
    for row in form.blocks.lazy.flatMap(\.rows) {
      numbers += self.numbers(for: row, &random)
    }
    return numbers
  }

  private func numbers(for row: TableTwoRow, _ random: inout SeededRandom) -> [ExactDecimal] {
    let key = row.keys.first ?? ""
    if key.hasPrefix("rules.") {
      return scale == .city ? documents(row, nil, &random) : row.keys.map { _ in ExactDecimal(0) }
    }
    if key.hasPrefix("normative_documents.") { return documents(row, inForceBefore, &random) }
    return row.keys.map { other($0, &random) }
  }

  private func documents(
    _ row: TableTwoRow, _ before: Int?, _ random: inout SeededRandom
  ) -> [ExactDecimal] {
    let made = random.skewed(upTo: scale.documents / 4)
    let stock = before ?? random.skewed(upTo: scale.documents)
    guard row.keys.last?.hasSuffix(".in_force") == true else {
      let disclosed = random.below(made + 1)
      return [made, disclosed, stock + disclosed].map { ExactDecimal($0) }
    }
    let repealed = random.below(min(stock, scale.documents / 8) + 1)
    return [made, repealed, stock + made - repealed].map { ExactDecimal($0) }
  }

  private func other(_ key: String, _ random: inout SeededRandom) -> ExactDecimal {
    if key.hasSuffix(".amount") { return money(&random) }
    if key.hasSuffix(".decisions") { return ExactDecimal(random.skewed(upTo: scale.decisions)) }
    let items = random.skewed(upTo: scale.documents)
    return ExactDecimal(key.hasSuffix(".items_change") && random.chance(40) ? -items : items)
  }

  private func money(_ random: inout SeededRandom) -> ExactDecimal {
    let whole = random.skewed(upTo: min(scale.decisions, 900_000))
    guard whole > 0 else { return ExactDecimal(0) }
    let unit = [10_000, 1_000, 100, 10, 1][random.below(5)]
    return ExactDecimal(tenThousandths: whole * 10_000 + random.below(10_000) / unit * unit)
  }
}
