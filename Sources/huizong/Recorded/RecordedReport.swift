internal import AnnualReports

/// A report as a file of figures records it.
struct RecordedReport: Sendable {
  /// What the rows tell: figures without places in a text, and the findings.
  ///
  /// Where the file does not tell them, they are those of the edit rules; what only the reading of
  /// the report itself can find is not there then.
  let report: Report
  /// Its rows, as `extract` wrote them.
  let rows: [FigureRows.Row]
  /// What is said about its date; empty where the file does not tell it.
  var late: [Finding] = []
  /// What its running text says; nil where the file does not tell it.
  var prose: ProseSketch?
}

extension TracedCell {
  /// The figure of an indicator; where it is added up from others, these come behind it.
  static func cells(of indicator: Indicator, in recorded: RecordedReport) -> [TracedCell] {
    indicators(indicator, in: recorded.report).map { indicator in
      let key = IndicatorFacts.all[Int(indicator.index)].key
      let row = recorded.rows.first { $0.indicator == key }
      let raw = String(decoding: row?.raw ?? [], as: UTF8.self)
      return TracedCell(
        indicator: indicator, figure: recorded.report.figures[indicator], raw: raw,
        row: String(decoding: row?.context ?? [], as: UTF8.self), place: row?.place)
    }
  }
}
