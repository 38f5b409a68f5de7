internal import Documents
internal import AnnualReports

/// What is kept of a report that is checked: its row, its own findings, and where its figures are.
struct CheckedReport: Sendable {
  let summary: ReportSummary
  let places: FigurePlaces
  /// What is said about its date.
  let late: [Finding]
  /// What its running text says; nil where that is not known.
  let prose: ProseSketch?

  init(_ input: InputReport, index: Int, regions: RegionNames) {
    switch input {
    case .read(let file):
      summary = ReportSummary(file.report, index: index, regions: regions)
      places = FigurePlaces(file)
      late = DeadlineChecks.findings(for: file.report, in: file.document)
      prose = ProseSketch(file.report, in: file.document)
    case .recorded(let recorded):
      summary = ReportSummary(Self.located(recorded), index: index, regions: regions)
      places = FigurePlaces(recorded)
      late = recorded.late
      prose = recorded.prose
    }
  }

  /// A recorded report whose findings have the places of the figures that they are about.
  private static func located(_ recorded: RecordedReport) -> Report {
    var report = recorded.report
    let rows = Dictionary(
      recorded.rows.map { ($0.indicator, $0.place) }, uniquingKeysWith: { first, _ in first })
    for (index, finding) in report.findings.enumerated() where finding.line == 0 {
      guard let indicator = finding.indicator,
        let place = rows[IndicatorFacts.all[Int(indicator.index)].key] ?? nil
      else { continue }
      report.findings[index].line = place.line
      report.findings[index].column = place.column
    }
    return report
  }

  /// The path with the place of a figure, as far as it is known.
  func place(of indicator: Indicator?) -> FindingPlace {
    let place = indicator.flatMap { places[$0] }
    return FindingPlace(
      source: summary.source, line: place?.line ?? 0, column: place?.column ?? 0)
  }
}

/// A place in a file.
struct FindingPlace: Hashable, Sendable {
  let source: String
  /// 1-based; 0 for the whole file.
  let line: Int
  /// 1-based, in characters; 0 for the whole file.
  let column: Int

  /// As compilers write it: `path:line:column`, or the path alone.
  var text: String { line > 0 ? "\(source):\(line):\(column)" : source }
}
