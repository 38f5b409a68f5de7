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
}
