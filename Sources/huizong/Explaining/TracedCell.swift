internal import AnnualReports
internal import Documents

/// A figure with the cell that it was read from.
struct TracedCell: Sendable {
  let indicator: Indicator
  let figure: Figure
  /// The cell's text with white space folded; empty for a figure without a cell.
  let raw: String
  /// The row of the document with the cell in brackets; empty where there is none to show.
  let row: String
  /// Where the cell is; nil for a figure without one.
  let place: TextPlaces.Place?

  /// What goes into a sum: the number, unless its unit is not known.
  var addend: Quantity? { figure.hasKnownUnit ? figure.quantity : nil }

  /// The figure of an indicator; where it is added up from others, these come behind it.
  static func cells(of indicator: Indicator, in file: ReadFile) -> [TracedCell] {
    let indicators = Self.indicators(indicator, in: file.report)
    let figures = indicators.map { file.report.figures[$0] }
    let places = TextPlaces.places(of: figures.map { Int($0.start) }, in: file.document.text)
    return zip(zip(indicators, figures), places).map { about, place in
      let hasCell = about.1.end > 0
      let context = RowContext(file.document, from: about.1.start, to: about.1.end)
      return TracedCell(
        indicator: about.0, figure: about.1, raw: hasCell ? context.cell : "",
        row: hasCell ? context.text : "", place: hasCell ? place : nil)
    }
  }

  /// An indicator, and behind it those that its figure was added up from.
  static func indicators(_ indicator: Indicator, in report: Report) -> [Indicator] {
    guard report.figures[indicator].status == .derived else { return [indicator] }
    return [indicator] + indicator.definition.parts.compactMap { Indicator(key: $0) }
  }
}
