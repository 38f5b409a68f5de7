internal import AnnualReports
internal import Documents

/// Makes the rows of a report that was read, one after the other.
struct FigureRowMaker {
  private let file: ReadFile
  private let extent: FigureRows.Extent
  private var places: PlaceCursor

  private static let unknownUnit = Array("unknown".utf8)
  private static let statuses = FigureStatus.allCases.map { Array($0.key.utf8) }

  /// Makes rows of a file; the places are those of its document.
  init(_ file: ReadFile, _ extent: FigureRows.Extent, _ places: PlaceCursor) {
    self.file = file
    self.extent = extent
    self.places = places
  }

  private var report: Report { file.report }
  private var text: [UInt8] { file.document.text }

  /// Calls `body` with every row.
  mutating func makeRows(_ body: (FigureRows.Row) -> Void) {
    var isEmpty = makeFormRows(body)
    for row in report.extraRows {
      let key = Array(row.key.utf8)
      for figure in row.figures {
        isEmpty = false
        body(self.row(key, figure, Self.unknownUnit, raw: raw(of: figure, label: row.label)))
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
  private mutating func makeFormRows(_ body: (FigureRows.Row) -> Void) -> Bool {
    let forms = report.forms.all
    let isIn = (forms.contains(.f2014), forms.contains(.f2019), forms.contains(.f2021))
    let figures = report.figures.all
    var isEmpty = true
    for facts in IndicatorFacts.all {
      let figure = figures[Int(facts.indicator.index)]
      let isExpected =
        !facts.isDerived
        && (isIn.0 && facts.isIn2014 || isIn.1 && facts.isIn2019 || isIn.2 && facts.isIn2021)
      guard isExpected || figure.status != .missing else { continue }
      isEmpty = false
      body(row(facts.key, figure, facts.unit, raw: raw(of: figure)))
    }
    return isEmpty
  }

  private mutating func row(
    _ indicator: [UInt8], _ figure: Figure, _ unit: [UInt8], raw: ArraySlice<UInt8>
  ) -> FigureRows.Row {
    FigureRows.Row(
      indicator: indicator, millionths: figure.quantity?.millionths,
      unit: figure.hasKnownUnit ? unit : Self.unknownUnit,
      status: Self.statuses[Int(figure.status.rawValue)], raw: raw,
      place: figure.end > 0 ? places.place(of: Int(figure.start)) : nil,
      context: context(of: figure))
  }

  private func context(of figure: Figure) -> [UInt8] {
    guard extent.isComplete, figure.end > 0 else { return [] }
    return Array(RowContext(file.document, from: figure.start, to: figure.end).text.utf8)
  }

  private mutating func row(_ figure: NarrativeFigure) -> FigureRows.Row {
    let number = Figure(figure.quantity, start: figure.numberStart, end: figure.numberEnd)
    return row(
      Array(figure.key.utf8), number, Array(figure.unit.utf8),
      raw: QuotedSentence.bytes(figure, in: text)[...])
  }

  /// The text of a figure's cell, behind the label of a row that no form has; nothing where it has
  /// no cell.
  private func raw(of figure: Figure, label: String = "") -> ArraySlice<UInt8> {
    guard figure.end > 0 else { return [] }
    let end = min(Int(figure.end), text.count)
    let cell = FoldedText.slice(text[min(Int(figure.start), end)..<end])
    return label.isEmpty ? cell : (Array(label.utf8) + [0x20] + cell)[...]
  }
}
