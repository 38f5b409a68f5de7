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
    let raw: ArraySlice<UInt8>
    /// Where the cell is; nil for a figure without one.
    let place: TextPlaces.Place?
    /// The row of the document with the cell in brackets; only where all is wanted.
    var context: [UInt8] = []
    /// The finding that stands in place of a figure; only where all is wanted.
    var finding: Finding?
  }

  /// The row of an indicator that the forms have, as a report that was read has it: no more than
  /// numbers, for there are hundreds of them in each report.
  struct FormRow {
    let indicator: Indicator
    let figure: Figure
    /// Where the cell is; nil for a figure without one.
    let place: TextPlaces.Place?
  }

  /// Which rows of a report that was read are wanted.
  struct Extent {
    /// Whether the figures of the running text are.
    var hasNarrative = false
    /// Whether everything is that other commands need in place of the report: the row of each cell,
    /// the findings, and what tells a copied text.
    var isComplete = false
  }

  /// Where the rows come from.
  private enum Origin {
    case read(ReadFile, Extent)
    case recorded([Row])
  }

  let identity: ReportIdentity
  private let origin: Origin

  /// The rows of a file, with the figures of its running text behind the others if asked for.
  init(_ file: ReadFile, _ names: RegionNames, _ extent: Extent = Extent()) {
    identity = ReportIdentity(file.report, names)
    origin = .read(file, extent)
  }

  /// The rows of a report of a file of figures.
  init(_ report: RecordedReport, _ names: RegionNames) {
    self.init(identity: ReportIdentity(report.report, names), rows: report.rows)
  }

  /// Rows that stand as they are.
  init(identity: ReportIdentity, rows: [Row]) {
    self.identity = identity
    origin = .recorded(rows)
  }

  /// The one row of a report without any table, lest it should be lost.
  static let nothing = Row(
    indicator: [], millionths: nil, unit: [], status: Array(FigureStatus.missing.key.utf8), raw: [],
    place: nil)

  /// Calls `body` with every row, in the form's order; extra rows come last.
  ///
  /// A report without any table has one row without an indicator.
  func forEach(_ body: (Row) -> Void) {
    switch origin {
    case .recorded(let rows): rows.forEach(body)
    case .read(let file, let extent):
      var maker = FigureRowMaker(file, extent)
      maker.makeRows(body)
    }
  }

  /// The same, with the rows of the forms' indicators as numbers, and the text that they tell of.
  func forEach(
    ofForm take: (FormRow, Span<UInt8>) -> Void, other body: (Row) -> Void
  ) {
    guard case .read(let file, let extent) = origin, !extent.isComplete else {
      return forEach(body)
    }
    let text = file.document.text.span
    var maker = FigureRowMaker(file, extent)
    maker.makeRows(ofForm: { take($0, text) }, other: body)
  }
}
