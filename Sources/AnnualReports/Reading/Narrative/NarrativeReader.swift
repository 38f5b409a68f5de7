internal import Documents

/// Reads the figures that a report states outside its tables.
struct NarrativeReader {
  /// A list after 其中 whose parts exceed the whole.
  struct Excess {
    /// The whole.
    var whole: NarrativeFigure
    /// What the parts add up to.
    var sum: Quantity
  }

  private(set) var figures: [NarrativeFigure] = []
  private(set) var excesses: [Excess] = []
  private let year: Int?
  /// No sentence is read behind so many figures: more than any report states.
  private static let most = 1_000

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - tables: The bytes of the tables, which are left out; nothing where there are none.
  ///   - year: The report's year: figures of other years are passed over.
  static func read(
    _ document: Document, outside tables: Range<UInt32>?, year: Int?
  ) -> NarrativeReader {
    var reader = NarrativeReader(year: year)
    let text = document.text.span
    for bytes in SentenceScanner.candidates(in: document, outside: tables)
    where reader.figures.count < Self.most {
      reader.take(NarrativeSentence(text, bytes))
    }
    return reader
  }

  private init(year: Int?) { self.year = year }

  private mutating func take(_ sentence: NarrativeSentence) {
    let numbers = CountedNumberScanner.scan(sentence)
    let breakdowns = Breakdown.all(in: sentence, numbers)
    var taken: [NarrativeFigure] = []
    for (index, number) in numbers.enumerated() {
      let list = breakdowns.first { $0.parts.contains(index) }
      guard
        let kind = kind(of: number, in: sentence, isPart: list != nil)
          ?? partKind(number, numbers, list, sentence)
      else { continue }
      taken.append(figure(kind, number, sentence))
    }
    for statement in ZeroStatement.all(in: sentence, year: year) {
      taken.append(figure(statement, sentence))
    }
    taken.sort { $0.numberStart < $1.numberStart }
    figures += taken
    noteExcesses(breakdowns, numbers, sentence)
  }

  /// What a number counts, by the words before it; nothing where none or two kinds fit.
  private func kind(
    of number: CountedNumber, in sentence: NarrativeSentence, isPart: Bool
  ) -> NarrativeKind? {
    let patterns = NarrativePattern.byUnit[Int(number.unit.index)]
    let letters = sentence.letters(in: number.context)
    var kind: NarrativeKind?
    // Looked up in place: most patterns end with their anchors.
    for index in patterns.indices where patterns[index].anchor.mayBegin(withAnyOf: letters) {
      guard !(isPart && patterns[index].isWhole), patterns[index].kind != kind,
        patterns[index].matches(number, in: sentence)
      else { continue }
      guard kind == nil else { return nil }
      kind = patterns[index].kind
    }
    guard let kind, !isOther(number, kind, sentence) else { return nil }
    return kind
  }

  private func isOther(
    _ number: CountedNumber, _ kind: NarrativeKind, _ sentence: NarrativeSentence
  ) -> Bool {
    OtherMeasures.isCompared(number, in: sentence)
      || OtherMeasures.isOfOtherYears(
        number.since, sentence, year, isCarried: kind == .requestsCarried)
  }

  /// A part of a list that has no kind of its own.
  private func partKind(
    _ number: CountedNumber, _ numbers: [CountedNumber], _ list: Breakdown?,
    _ sentence: NarrativeSentence
  ) -> NarrativeKind? {
    guard let whole = list?.whole, numbers[whole].unit == number.unit,
      !isOther(number, .breakdown, sentence)
    else { return nil }
    return .breakdown
  }

  private mutating func noteExcesses(
    _ breakdowns: [Breakdown], _ numbers: [CountedNumber], _ sentence: NarrativeSentence
  ) {
    for breakdown in breakdowns {
      guard let sum = breakdown.excess(numbers), let whole = breakdown.whole else { continue }
      excesses.append(Excess(whole: figure(.breakdown, numbers[whole], sentence), sum: sum))
    }
  }

  private func figure(
    _ kind: NarrativeKind, _ number: CountedNumber, _ sentence: NarrativeSentence
  ) -> NarrativeFigure {
    let digits = sentence.bytes(of: number.digits)
    return NarrativeFigure(
      kind: kind, quantity: number.quantity, unit: number.unit.name, isZeroStatement: false,
      isApproximate: number.isApproximate, sentenceStart: sentence.bytes.lowerBound,
      sentenceEnd: sentence.bytes.upperBound, numberStart: digits.lowerBound,
      numberEnd: digits.upperBound)
  }

  private func figure(
    _ statement: ZeroStatement, _ sentence: NarrativeSentence
  ) -> NarrativeFigure {
    let words = sentence.bytes(of: statement.range)
    return NarrativeFigure(
      kind: statement.kind, quantity: .zero, unit: "", isZeroStatement: true,
      isApproximate: false, sentenceStart: sentence.bytes.lowerBound,
      sentenceEnd: sentence.bytes.upperBound, numberStart: words.lowerBound,
      numberEnd: words.upperBound)
  }
}
