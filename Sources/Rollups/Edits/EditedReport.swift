internal import AnnualReports

/// A counted report with its row of figures at hand.
struct EditedReport {
  /// Its place among the records.
  let record: Int32
  /// The report year.
  let year: Int
  private let row: [(cell: UInt8, number: Int64)]
  private let columns: IndicatorColumns

  init(_ record: Int32, year: Int, _ census: Census, _ columns: IndicatorColumns) {
    self.record = record
    self.year = year
    self.columns = columns
    row = census.store.row(Int(record))
  }

  /// The number that the report prints, in millionths; nil where it prints none, or none of known
  /// unit, and where the roll-up does not keep the indicator.
  ///
  /// What the program derived does not count.
  func printed(_ indicator: Indicator) -> Int64? {
    guard let column = columns[indicator] else { return nil }
    let (cell, number) = row[column]
    switch cell {
    case PackedCell.reportedZero: return 0
    case PackedCell.reportedNumber: return number
    default: return nil
    }
  }

  /// How many printed figures are not 0.
  var numberCount: Int { row.count { $0.cell == PackedCell.reportedNumber } }

  /// Whether all figures are the same, blanks among them.
  func hasFigures(of other: EditedReport) -> Bool {
    row.elementsEqual(other.row) { $0.cell == $1.cell && $0.number == $1.number }
  }

  /// A cell of the report.
  func cell(_ indicator: Indicator?) -> Edit.Cell {
    Edit.Cell(record: record, indicator: indicator)
  }
}

/// Where a row of the store keeps an indicator.
struct IndicatorColumns {
  private var places: [Int?]

  init(_ store: FigureStore) {
    places = Array(repeating: nil, count: Indicator.count)
    for (place, indicator) in store.columns.enumerated() {
      places[Int(indicator.index)] = place
    }
  }

  /// The place; nil where rows do not hold the indicator.
  subscript(indicator: Indicator) -> Int? { places[Int(indicator.index)] }
}
