/// What a single number may not be: `T2-INT`, `T2-NEG`, `U-UNIT`; and words in its place, `R-VALUE`.
enum QuantityEdits {
  /// What kind of number a cell takes.
  private enum Kind: UInt8 { case count, change, money }

  /// By the indicator's place.
  private static let kinds: [Kind] = Indicator.all.map { indicator in
    if indicator.definition.unit == .money { return .money }
    return indicator.key.hasSuffix(".items_change") ? .change : .count
  }

  /// Adds a finding for every number that its column cannot have, or that is in no known unit.
  static func check(_ report: Report, into findings: inout [Finding]) {
    let figures = report.figures
    // The reading tells words in a cell, not those that fill a whole row.
    var told = Set(report.findings.filter { $0.rule == EditRule.numberInCell.id }.map(\.offset))
    for indicator in Indicator.all {
      let figure = figures[indicator]
      if figure.status == .text, told.insert(figure.start).inserted {
        findings.append(words(indicator, figure))
      }
      // Nearly all figures are 0, with which nothing is wrong.
      guard let number = figure.printed, number != 0 else { continue }
      check(indicator, figure, Quantity(millionths: number), into: &findings)
    }
  }

  private static func check(
    _ indicator: Indicator, _ figure: Figure, _ quantity: Quantity,
    into findings: inout [Finding]
  ) {
    let kind = kinds[Int(indicator.index)]
    if quantity.isNegative, kind != .change {
      findings.append(negative(indicator, figure, quantity))
    }
    if kind != .money, !quantity.isWhole { findings.append(broken(indicator, figure, quantity)) }
    if !figure.hasKnownUnit { findings.append(unitless(indicator, figure, quantity)) }
  }

  private static func words(_ indicator: Indicator, _ figure: Figure) -> Finding {
    Finding(
      .numberInCell, at: figure, indicator,
      message: EditRule.Text(
        "“\(indicator.definition.chinese)”填写的是文字，不是数字，未计入。",
        "\(indicator.definition.english) is given in words, not as a number; not counted"))
  }

  private static func negative(
    _ indicator: Indicator, _ figure: Figure, _ quantity: Quantity
  ) -> Finding {
    let isMoney = indicator.definition.unit == .money
    return Finding(
      .notNegative, at: figure, indicator, found: quantity.description,
      message: EditRule.Text(
        "“\(indicator.definition.chinese)”填报 \(quantity)，"
          + (isMoney ? "金额为负数，请核实是否为退费。" : "不应为负数。"),
        "\(indicator.definition.english) is \(quantity), "
          + (isMoney ? "a negative amount; is it a refund?" : "which cannot be below zero")))
  }

  private static func broken(
    _ indicator: Indicator, _ figure: Figure, _ quantity: Quantity
  ) -> Finding {
    Finding(
      .wholeCounts, at: figure, indicator, found: quantity.description,
      message: EditRule.Text(
        "“\(indicator.definition.chinese)”填报 \(quantity)，件数和项数应为整数。",
        "\(indicator.definition.english) is \(quantity), but counts are whole numbers"))
  }

  private static func unitless(
    _ indicator: Indicator, _ figure: Figure, _ quantity: Quantity
  ) -> Finding {
    Finding(
      .knownUnit, at: figure, indicator, found: quantity.description,
      expected: indicator.definition.unit.rawValue,
      message: EditRule.Text(
        "“\(indicator.definition.chinese)”填报 \(quantity)，未注明是元还是万元，不计入合计。",
        "\(indicator.definition.english) is \(quantity) without saying whether in yuan or in "
          + "10,000 yuan; it is in no total"))
  }
}
