/// Table three of a report, cell by cell.
///
/// Every report goes through the checks, so cells are found by counting, not by looking up.
struct RequestGrid {
  /// The rows in the form's order, groups included.
  static let rows = RequestRow.allCases
  /// The columns in the form's order.
  static let applicants = Applicant.allCases

  private let figures: FigureTable
  private let start: Int

  private static let start = Int(RequestRow.receivedNew.indicator(.natural).index)
  private static let width = 7

  /// The grid of a report's figures.
  init(_ figures: FigureTable) {
    self.figures = figures
    start = Self.start
  }

  /// The figure of a cell.
  @inline(__always)
  subscript(row: RequestRow, applicant: Applicant) -> Figure { self[row.rawValue, applicant] }

  /// The figure of a cell by its row's place in the form's order, which must be one.
  @inline(__always)
  subscript(place: Int, applicant: Applicant) -> Figure {
    figures[Indicator(place: start + place * Self.width + applicant.rawValue)]
  }

  /// Whether no cell of a row is there.
  func isMissing(_ row: RequestRow) -> Bool {
    Self.applicants.allSatisfy { self[row, $0].status == .missing }
  }

  /// Whether （六）其他处理 is one row, as in 2019, and not three.
  var hasOneOtherRow: Bool {
    RequestOutcomes.others.allSatisfy(isMissing) && !isMissing(.otherAll)
  }

  /// The number that a cell prints, in millionths; nothing where it prints none.
  @inline(__always)
  func printed(_ row: RequestRow, _ applicant: Applicant) -> Int64? {
    self[row, applicant].printed
  }
}
