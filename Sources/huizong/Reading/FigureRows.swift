internal import AnnualReports
internal import Documents

/// The figures of a report as rows: all indicators of the forms that it uses, and rows of its own.
struct FigureRows {
  /// A row, with texts in UTF-8.
  struct Row {
    let indicator: [UInt8]
    let millionths: Int64?
    let unit: [UInt8]
    let status: [UInt8]
    /// The cell's text with white space folded; empty for a figure without a cell.
    let raw: [UInt8]
    /// Where the cell is; nil for a figure without one.
    let place: TextPlaces.Place?
  }

  let identity: ReportIdentity
  private let document: Document
  private let entries: [Entry]

  /// A figure with what is known of its indicator, and the label of an extra row.
  private struct Entry {
    let indicator: [UInt8]
    let unit: [UInt8]
    let figure: Figure
    var label = ""
  }

  init(_ file: ReadFile, _ names: RegionNames) {
    identity = ReportIdentity(file.report, names)
    document = file.document
    entries = Self.formEntries(of: file.report) + Self.extraEntries(of: file.report)
  }

  /// Calls `body` with every row, in the form's order; extra rows come last.
  func forEach(_ body: (Row) -> Void) {
    let places = TextPlaces.places(of: entries.map { Int($0.figure.start) }, in: document.text)
    for (entry, place) in zip(entries, places) {
      let figure = entry.figure
      let hasCell = figure.end > 0
      body(
        Row(
          indicator: entry.indicator, millionths: figure.quantity?.millionths,
          unit: figure.hasKnownUnit ? entry.unit : Self.unknownUnit,
          status: Self.statuses[Int(figure.status.rawValue)],
          raw: hasCell ? raw(of: entry) : [], place: hasCell ? place : nil))
    }
  }

  private static let unknownUnit = Array("unknown".utf8)
  private static let statuses = FigureStatus.allCases.map { Array($0.key.utf8) }

  private static func formEntries(of report: Report) -> [Entry] {
    let forms = report.forms.all
    let has2019 = forms.contains(.f2019)
    let has2021 = forms.contains(.f2021)
    return IndicatorFacts.all.compactMap { facts in
      let figure = report.figures[facts.indicator]
      let isExpected =
        !facts.isDerived && (has2019 && facts.isIn2019 || has2021 && facts.isIn2021)
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

  private func raw(of entry: Entry) -> [UInt8] {
    let end = min(Int(entry.figure.end), document.text.count)
    let cell = FoldedText.bytes(document.text[min(Int(entry.figure.start), end)..<end])
    return entry.label.isEmpty ? cell : Array(entry.label.utf8) + [0x20] + cell
  }
}
