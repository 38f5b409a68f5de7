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

  /// The number that it brings into a sum; nil where there is none.
  var addend: Quantity? { cells.first?.addend }

  /// A report that was read.
  init(
    _ report: Report, index: Int, names: RegionNames, candidates: [RegionNames],
    cells: [TracedCell]
  ) {
    summary = ReportSummary(report, index: index, regions: names)
    zone = report.place.zone
    self.candidates = candidates
    self.cells = cells
  }
}
