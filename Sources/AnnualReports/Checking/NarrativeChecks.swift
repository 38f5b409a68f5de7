internal import Documents

/// Compares what a report says in words with its tables.
enum NarrativeChecks {
  /// What does not agree, in the order of the kinds; a figure that the text gives twice and not the
  /// same is left alone, and so is one of which the table's is not there.
  static func findings(
    _ narrative: NarrativeReader, _ figures: FigureTable, in document: Document
  ) -> [Finding] {
    guard !narrative.figures.isEmpty else { return [] }
    let differences = TableCounterpart.all.compactMap { counterpart in
      difference(narrative.figures, figures, counterpart, document)
    }
    return differences
      + narrative.excesses.map { .partsExceed($0, quote: quote($0.whole, document)) }
  }

  private static func difference(
    _ narrative: [NarrativeFigure], _ figures: FigureTable, _ counterpart: TableCounterpart,
    _ document: Document
  ) -> Finding? {
    let said = narrative.filter { $0.kind == counterpart.kind }
    guard let first = said.first, said.allSatisfy({ $0.quantity == first.quantity }),
      !said.contains(where: \.isApproximate), let table = counterpart.quantity(in: figures),
      table != first.quantity, counterpart.alternative(in: figures) != first.quantity
    else { return nil }
    let quote = quote(first, document)
    guard !namesOnePart(quote) else { return nil }
    return .textDiffers(first, table, counterpart.rows, quote: quote)
  }

  /// Whether a sentence is about the authority itself without those below it.
  private static func namesOnePart(_ quote: String) -> Bool {
    let sentence = Script.unified(quote)
    return ["本级", "市直", "区直", "县直", "局机关", "下属", "代表"].contains { sentence.contains(words: $0) }
  }

  /// The sentence without white space, cut to 80 characters.
  private static func quote(_ figure: NarrativeFigure, _ document: Document) -> String {
    let sentence = document.string(figure.sentenceStart, figure.sentenceEnd)
      .filter { !$0.isWhitespace }
    return sentence.count > 80 ? "\(sentence.prefix(80))…" : sentence
  }
}

extension String {
  /// Whether other characters occur in a row.
  fileprivate func contains(words: String) -> Bool {
    let (all, part) = (Array(unicodeScalars), Array(words.unicodeScalars))
    guard part.count <= all.count else { return false }
    return (0...(all.count - part.count)).contains { all[$0...].starts(with: part) }
  }
}
