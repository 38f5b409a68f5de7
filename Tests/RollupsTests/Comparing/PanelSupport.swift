import AnnualReports
import Regions
import Rollups
import Testing

/// A panel of reports; licensing decisions of all years unless something else is asked for.
func panel(
  _ reports: [Report], _ subjects: PanelRequest.Subjects,
  _ measures: [String] = ["licensing.decisions"],
  years: Set<Int>? = nil, within: String? = nil, basis: Basis = .summed,
  boundaries: Boundaries = .asReported, hasContributions: Bool = false
) throws -> Panel {
  let request = PanelRequest(
    subjects, measures: try measures.map { try #require(Measure(key: $0)) }, years: years,
    within: try within.map { try #require(DivisionCode($0)) }, basis: basis,
    boundaries: boundaries, hasContributions: hasContributions)
  var rollup = Rollup(settings: RollupSettings(levels: [], indicators: request.indicators))
  for (index, report) in reports.enumerated() { rollup.add(report, index: index) }
  return PanelSource(rollup).panel(request)
}

extension Panel {
  /// The row of a region, which must be there.
  func row(_ code: String) throws -> PanelRow {
    try #require(rows.first { $0.subject.region.code == code })
  }

  /// The values of a region by year.
  func values(_ code: String) throws -> [Quantity?] { try row(code).cells[0].map(\.value) }

  /// The codes of the rows' regions.
  var codes: [String] { rows.map(\.subject.region.code) }
}
