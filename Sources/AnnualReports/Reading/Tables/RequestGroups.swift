/// The groups of table three that no cell holds: all refusals, all that could not be provided, all
/// that was not processed, and （六）其他处理 where it has three rows.
enum RequestGroups {
  /// Adds up every group that is missing, where every part of it is there.
  static func derive(in figures: inout FigureTable) {
    for row in rows {
      let parts = row.parts
      for applicant in RequestGrid.applicants {
        let indicator = row.indicator(applicant)
        guard figures[indicator].status == .missing,
          let sum = sum(of: parts, applicant, in: figures)
        else { continue }
        figures[indicator] = Figure(sum, status: .derived)
      }
    }
  }

  private static let rows = RequestRow.allCases.filter { !$0.parts.isEmpty }

  /// The sum of the cells of rows in a column; nothing where one has no number, or the sum leaves
  /// the range.
  private static func sum(
    of rows: [RequestRow], _ applicant: Applicant, in figures: FigureTable
  ) -> Quantity? {
    var sum: Int64 = 0
    for row in rows {
      guard let part = figures[row.indicator(applicant)].quantity else { return nil }
      let (next, overflow) = sum.addingReportingOverflow(part.millionths)
      guard !overflow else { return nil }
      sum = next
    }
    return Quantity(millionths: sum)
  }

  /// The figures of （六）其他处理 that may be those of a part whose label is lost: all of them where the
  /// first part has no row while others have, or where another has none and those that are there exceed
  /// the group.
  ///
  /// - Parameter weak: The figures of which no cell was found.
  static func doubtful(in figures: FigureTable, weak: Set<Indicator>) -> [Indicator] {
    let parts: [RequestRow] = [.noCorrection, .feeUnpaid, .otherMisc]
    let found = parts.filter { part in
      RequestGrid.applicants.contains {
        let indicator = part.indicator($0)
        return figures[indicator].status != .missing && !weak.contains(indicator)
      }
    }
    guard !found.isEmpty, found.count < parts.count else { return [] }
    let exceedGroup = RequestGrid.applicants.contains { applicant in
      let group = RequestRow.otherAll.indicator(applicant)
      guard let all = figures[group].quantity else { return false }
      let sum = found.reduce(Int64(0)) {
        $0 &+ (figures[$1.indicator(applicant)].quantity?.millionths ?? 0)
      }
      return sum > all.millionths
    }
    guard exceedGroup || found.first != parts.first else { return [] }
    return RequestGrid.applicants.map { RequestRow.otherAll.indicator($0) }
      .filter { figures[$0].status == .reported }
  }
}
