/// Prints what stands in cells.
struct NumberPrinter {
  let noise: Noise

  /// The text of a cell; empty for a blank one.
  func text(of cell: ModelCell, _ random: inout SeededRandom) -> String {
    switch cell.content {
    case .number(let value): number(value, cell, &random)
    case .placeholder(let mark): mark
    case .blank: noise.contains(.noBreakBlanks) && random.chance(70) ? "\u{A0}" : ""
    }
  }

  private func number(
    _ value: ExactDecimal, _ cell: ModelCell, _ random: inout SeededRandom
  ) -> String {
    var text =
      switch cell.measure {
      case .count: value.description
      case .change: change(value, &random)
      case .money: money(value, cell.key, &random)
      }
    if noise.contains(.thousands) { text = NumberPrinter.grouped(text) }
    if noise.contains(.fullWidthDigits), random.chance(30) { text = NumberPrinter.widened(text) }
    return text
  }

  private func change(_ value: ExactDecimal, _ random: inout SeededRandom) -> String {
    guard value.tenThousandths != 0 else { return "0" }
    let digits = ExactDecimal(tenThousandths: abs(value.tenThousandths)).description
    let isLess = value.tenThousandths < 0
    if noise.contains(.wordSigns) { return (isLess ? "减" : "增") + digits }
    return (isLess ? "-" : random.chance(60) ? "+" : "") + digits
  }

  private func money(
    _ value: ExactDecimal, _ key: String, _ random: inout SeededRandom
  ) -> String {
    let text = value.text(places: noise.contains(.fixedDecimals) ? 2 : 0)
    guard noise.contains(.unitsInCells), value.tenThousandths != 0 else { return text }
    return random.chance(50) ? "\(value.tenThousandths)元" : "\(text)万元"
  }

  /// The text with a comma before every third digit of its whole part, counted from the right.
  static func grouped(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard digits.count > 3 else { return text }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result + text.dropFirst(digits.count)
  }

  /// The text with its digits in full width.
  static func widened(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      result.append(isDigit ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(result)
  }
}
