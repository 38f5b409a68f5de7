internal import AnnualReports
internal import Documents

/// The figures of a report as rows: all indicators of the forms that it uses, and rows of its own.
struct FigureRows {
  /// A row, with texts in UTF-8.
  struct Row: Sendable {
    let indicator: [UInt8]
    let millionths: Int64?
    let unit: [UInt8]
    let status: [UInt8]
    /// The cell's text with white space folded; empty for a figure without a cell.
    let raw: [UInt8]
    /// Where the cell is; nil for a figure without one.
    let place: TextPlaces.Place?
    /// The row of the document with the cell in brackets; only where all is wanted.
    var context: [UInt8] = []
    /// The finding that stands in place of a figure; only where all is wanted.
    var finding: Finding?
  }

  let identity: ReportIdentity
  private let document: Document
  private let entries: [Entry]
  /// The rows of a recorded report; nil where they have to be made.
  private let recorded: [Row]?
  /// What follows the figures where all is wanted; nil where it is not.
  private let appendix: [Row]?

  /// A figure with what is known of its indicator, and the label of an extra row.
  private struct Entry {
    let indicator: [UInt8]
    let unit: [UInt8]
    let figure: Figure
    var label = ""
    /// The sentence of a figure of the running text.
    var sentence: NarrativeFigure?
  }

  /// The rows of a file, with the figures of its running text behind the others if asked for.
  ///
  /// - Parameter isComplete: Whether everything is wanted that other commands need in place of the
  ///   report: the row of each cell, the findings, and what tells a copied text.
  init(
    _ file: ReadFile, _ names: RegionNames, withNarrative: Bool = false, isComplete: Bool = false
  ) {
    identity = ReportIdentity(file.report, names)
    document = file.document
    entries =
      Self.formEntries(of: file.report) + Self.extraEntries(of: file.report)
      + (withNarrative ? Self.narrativeEntries(of: file.report) : [])
    recorded = entries.isEmpty ? [Self.nothing] : nil
    appendix = isComplete ? Self.appendix(of: file) : nil
  }

  /// The rows of a report of a file of figures.
  init(_ report: RecordedReport, _ names: RegionNames) {
    identity = ReportIdentity(report.report, names)
    document = Document()
    entries = []
    recorded = report.rows
    appendix = nil
  }

  /// Rows that stand as they are.
  init(identity: ReportIdentity, rows: [Row]) {
    self.identity = identity
    document = Document()
    entries = []
    recorded = rows
    appendix = nil
  }

  /// The one row of a report without any table, lest it should be lost.
  static let nothing = Row(
    indicator: [], millionths: nil, unit: [], status: Array(FigureStatus.missing.key.utf8), raw: [],
    place: nil)

  /// Calls `body` with every row, in the form's order; extra rows come last.
  ///
  /// A report without any table has one row without an indicator.
  func forEach(_ body: (Row) -> Void) {
    defer { appendix?.forEach(body) }
    if let recorded { return recorded.forEach(body) }
    let places = TextPlaces.places(of: entries.map { Int($0.figure.start) }, in: document.text)
    for (entry, place) in zip(entries, places) {
      let figure = entry.figure
      let hasCell = figure.end > 0
      body(
        Row(
          indicator: entry.indicator, millionths: figure.quantity?.millionths,
          unit: figure.hasKnownUnit ? entry.unit : Self.unknownUnit,
          status: Self.statuses[Int(figure.status.rawValue)],
          raw: hasCell ? raw(of: entry) : [], place: hasCell ? place : nil,
          context: hasCell ? context(of: figure) : []))
    }
  }

  private static let unknownUnit = Array("unknown".utf8)
  private static let statuses = FigureStatus.allCases.map { Array($0.key.utf8) }

  private static func formEntries(of report: Report) -> [Entry] {
    let forms = report.forms.all
    let has2014 = forms.contains(.f2014)
    let has2019 = forms.contains(.f2019)
    let has2021 = forms.contains(.f2021)
    return IndicatorFacts.all.compactMap { facts in
      let figure = report.figures[facts.indicator]
      let isExpected =
        !facts.isDerived
        && (has2014 && facts.isIn2014 || has2019 && facts.isIn2019 || has2021 && facts.isIn2021)
      guard isExpected || figure.status != .missing else { return nil }
      return Entry(indicator: facts.key, unit: facts.unit, figure: figure)
    }
  }

  private static func extraEntries(of report: Report) -> [Entry] {
    report.extraRows.flatMap { row in
      let key = Array(row.key.utf8)
      return row.figures.map {
        Entry(indicator: key, unit: unknownUnit, figure: $0, label: row.label)
      }
    }
  }

  private static func narrativeEntries(of report: Report) -> [Entry] {
    report.narrative.map { figure in
      Entry(
        indicator: Array(figure.key.utf8), unit: Array(figure.unit.utf8),
        figure: Figure(figure.quantity, start: figure.numberStart, end: figure.numberEnd),
        sentence: figure)
    }
  }

  private func context(of figure: Figure) -> [UInt8] {
    guard appendix != nil else { return [] }
    return Array(RowContext(document, from: figure.start, to: figure.end).text.utf8)
  }

  private func raw(of entry: Entry) -> [UInt8] {
    if let sentence = entry.sentence { return QuotedSentence.bytes(sentence, in: document.text) }
    let end = min(Int(entry.figure.end), document.text.count)
    let cell = FoldedText.bytes(document.text[min(Int(entry.figure.start), end)..<end])
    return entry.label.isEmpty ? cell : Array(entry.label.utf8) + [0x20] + cell
  }
}
