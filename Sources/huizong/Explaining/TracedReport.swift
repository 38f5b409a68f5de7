internal import AnnualReports
internal import Regions
internal import Rollups

/// A report that may concern a total, with its cells.
struct TracedReport: Sendable {
  let summary: ReportSummary
  /// The zone within its region; empty for none.
  let zone: String
  /// The names of the divisions where it may be, if that is not certain.
  let candidates: [RegionNames]
  /// The figure, and what it was added up from.
  let cells: [TracedCell]
  /// What became of it.
  var disposition = Disposition.counted
  /// Whether its area was parted, so that nothing tells whether it belongs to the region.
  var isParted = false

  /// The number that it brings into a sum; nil where there is none.
  var addend: Quantity? { cells.first?.addend }

  /// A report with the cells of an indicator; nil for one that is of another year for certain.
  init?(
    _ input: InputReport, index: Int, mayBeOf year: Int, _ indicator: Indicator,
    _ regions: inout RegionDirectory
  ) {
    let report = input.report
    guard report.year == year || report.year == nil else { return nil }
    summary = ReportSummary(report, index: index, regions: regions.names(of: report))
    zone = report.place.zone
    var candidates: [RegionNames] = []
    for code in report.place.candidates {
      var possible = report
      possible.place = ReportPlace(division: code)
      candidates.append(regions.names(of: possible))
    }
    self.candidates = candidates
    cells = input.cells(of: indicator)
  }
}
