public import Regions

/// What a report lacks that has to be known before it can be counted: its authority, its year, its
/// place, its tables.
public enum IdentityChecks {
  /// What the reading would have found, from what it left in the report.
  ///
  /// What contradicts title or place within the report cannot be told from that.
  public static func findings(for report: Report, in gazetteer: Gazetteer) -> [Finding] {
    var findings: [Finding] = []
    if report.year == nil { findings.append(.noYear()) }
    if report.authority.name.isEmpty { findings.append(.noAuthority()) }
    if let place = place(of: report, in: gazetteer) { findings.append(place) }
    if !report.hasTables { findings.append(.noTables()) }
    return findings
  }

  private static func place(of report: Report, in gazetteer: Gazetteer) -> Finding? {
    guard report.place.division == nil, report.place.zone.isEmpty else { return nil }
    let candidates = report.place.candidates.compactMap { code in
      gazetteer.division(code, in: report.year) ?? gazetteer.history(of: code).last
    }
    return candidates.isEmpty ? .noPlace() : .placeAmbiguous(candidates)
  }
}
