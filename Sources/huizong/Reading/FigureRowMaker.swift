internal import AnnualReports
internal import Documents

/// Makes the rows of a report that was read, one after the other.
struct FigureRowMaker {
  private let file: ReadFile
  private let extent: FigureRows.Extent
  private let texts: FigureTexts
  private var places: PlaceCursor

  /// Makes rows of a file.
  init(_ file: ReadFile, _ extent: FigureRows.Extent) {
    self.file = file
    self.extent = extent
    places = PlaceCursor(file.document.text)
    texts = FigureTexts(document: file.document, hasContext: extent.isComplete)
  }

  private var report: Report { file.report }

  /// Calls `body` with every row.
  mutating func makeRows(_ body: (FigureRows.Row) -> Void) {
    let texts = texts
    makeRows(
      ofForm: { row in
        let facts = IndicatorFacts.all[Int(row.indicator.index)]
        body(
          texts.row(
            facts.key, row.figure, facts.unit, raw: texts.raw(of: row.figure), at: row.place))
      }, other: body)
  }

  /// Calls `take` with every row of an indicator that the forms have, and then `body` with the others.
  mutating func makeRows(
    ofForm take: (FigureRows.FormRow) -> Void, other body: (FigureRows.Row) -> Void
  ) {
    var isEmpty = makeFormRows(take)
    for row in report.extraRows {
      let key = Array(row.key.utf8)
      for figure in row.figures {
        isEmpty = false
        body(
          texts.row(
            key, figure, FigureTexts.unknownUnit, raw: texts.raw(of: figure, label: row.label),
            at: place(of: figure)))
      }
    }
    for figure in extent.hasNarrative ? report.narrative : [] {
      isEmpty = false
      body(row(figure))
    }
    if isEmpty { body(FigureRows.nothing) }
    if extent.isComplete { FigureRows.appendix(of: file).forEach(body) }
  }

  /// The rows of the indicators that the report's forms have, and of those that it has beside.
  private mutating func makeFormRows(_ take: (FigureRows.FormRow) -> Void) -> Bool {
    let forms = IndicatorFacts.bits(of: report.forms.all)
    let (figures, printed) = (report.figures.all, IndicatorFacts.formBits)
    var isEmpty = true
    for place in 0..<Indicator.count {
      let figure = figures[place]
      guard figure.status != .missing || printed[place] & forms != 0 else { continue }
      isEmpty = false
      take(
        FigureRows.FormRow(
          indicator: Indicator(index: place), figure: figure, place: self.place(of: figure)))
    }
    return isEmpty
  }

  private mutating func row(_ figure: NarrativeFigure) -> FigureRows.Row {
    let number = Figure(figure.quantity, start: figure.numberStart, end: figure.numberEnd)
    return texts.row(
      Array(figure.key.utf8), number, Array(figure.unit.utf8), raw: texts.quotation(of: figure),
      at: place(of: number))
  }

  private mutating func place(of figure: Figure) -> TextPlaces.Place? {
    figure.end > 0 ? places.place(of: Int(figure.start)) : nil
  }
}

/// What the document says at figures.
private struct FigureTexts {
  let document: Document
  /// Whether the rows around the cells are wanted.
  let hasContext: Bool

  static let unknownUnit = Array("unknown".utf8)
  private static let statuses = FigureStatus.allCases.map { Array($0.key.utf8) }

  func row(
    _ indicator: [UInt8], _ figure: Figure, _ unit: [UInt8], raw: ArraySlice<UInt8>,
    at place: TextPlaces.Place?
  ) -> FigureRows.Row {
    FigureRows.Row(
      indicator: indicator, millionths: figure.quantity?.millionths,
      unit: figure.hasKnownUnit ? unit : Self.unknownUnit,
      status: Self.statuses[Int(figure.status.rawValue)], raw: raw, place: place,
      context: context(of: figure))
  }

  private func context(of figure: Figure) -> [UInt8] {
    guard hasContext, figure.end > 0 else { return [] }
    return Array(RowContext(document, from: figure.start, to: figure.end).text.utf8)
  }

  /// The text of a figure's cell, behind the label of a row that no form has; nothing where it has
  /// no cell.
  func raw(of figure: Figure, label: String = "") -> ArraySlice<UInt8> {
    guard let bytes = figure.cell(ofText: document.text.count) else { return [] }
    let cell = FoldedText.slice(document.text[bytes])
    return label.isEmpty ? cell : (Array(label.utf8) + [0x20] + cell)[...]
  }

  func quotation(of figure: NarrativeFigure) -> ArraySlice<UInt8> {
    QuotedSentence.bytes(figure, in: document.text)[...]
  }
}
