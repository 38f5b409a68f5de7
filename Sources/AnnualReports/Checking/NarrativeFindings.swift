/// What the comparison of words and tables has to say.
extension Finding {
  /// `N-T3`: a number in the text that the table gives otherwise.
  static func textDiffers(
    _ figure: NarrativeFigure, _ table: Quantity, _ rows: EditRule.Text, quote: String
  ) -> Finding {
    let counterpart = TableCounterpart.all.first { $0.kind == figure.kind }
    return Finding(
      EditRule.textMatchesTables.severity, rule: EditRule.textMatchesTables.id,
      offset: figure.numberStart, indicator: counterpart?.indicators.first,
      found: figure.quantity.description, expected: table.description,
      chinese: "正文为 \(figure.quantity)，\(rows.chinese)为 \(table)：“\(quote)”。",
      english: "the text says \(figure.quantity), \(rows.english) says \(table): “\(quote)”")
  }

  /// `N-SUM`: a list whose parts are more than the whole.
  static func partsExceed(_ excess: NarrativeReader.Excess, quote: String) -> Finding {
    Finding(
      EditRule.partsWithinWhole.severity, rule: EditRule.partsWithinWhole.id,
      offset: excess.whole.numberStart, found: excess.sum.description,
      expected: excess.whole.quantity.description,
      chinese: "“其中”各项之和 \(excess.sum)，超过总数 \(excess.whole.quantity)：“\(quote)”。",
      english: "the parts add up to \(excess.sum), more than the whole, "
        + "\(excess.whole.quantity): “\(quote)”")
  }
}
