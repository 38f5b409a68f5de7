internal import Publishing

/// A column of a file of figures that is read back; those with names of regions are not.
enum RecordedColumn: Int, CaseIterable, Sendable {
  case source, agency, domain, scope, region, year, form, organ, zone, candidates
  case indicator, value, unit, status, raw, line, column
  case row, rule, severity, found, expected, chinese, english

  /// The name of the column.
  var key: String { Self.keys[rawValue] }

  private static let keys = allCases.map { column in
    switch column {
    case .region: "region_code"
    case .chinese: "message_zh"
    case .english: "message_en"
    default: String(describing: column)
    }
  }

  /// Whether only `extract --complete` writes it.
  var isOfComplete: Bool { rawValue >= Self.row.rawValue }

  /// Whether the text came from a report, and may have a mark before it.
  var isGuarded: Bool {
    switch self {
    case .source, .agency, .organ, .zone, .raw: true
    case .row, .found, .expected, .chinese, .english: true
    default: false
    }
  }

  /// How many columns stand before the indicator where `extract` puts them.
  static let headCount = 12

  /// The columns that are the same in all rows of a report.
  static let identity: [RecordedColumn] = [
    .source, .agency, .domain, .scope, .region, .year, .form, .organ, .zone, .candidates,
  ]
}

/// The fields of one row of a file of figures.
struct RecordedLine {
  /// The line on which it begins, 1-based.
  let line: Int
  /// By column.
  private let fields: [ArraySlice<UInt8>]

  /// A row with a field for each column.
  init(line: Int, fields: [ArraySlice<UInt8>]) {
    self.line = line
    self.fields = fields
  }

  /// A row of which the columns stand at these positions; nil for one that is not there.
  init(_ row: CSVRow, _ positions: [Int?]) {
    line = row.line
    fields = zip(RecordedColumn.allCases, positions).map { column, position in
      guard let position else { return [] }
      return column.isGuarded ? row.unguarded(position) : row[position]
    }
  }

  /// A row with all its bytes, the columns where `extract` puts them.
  static func whole(_ row: [UInt8]) throws -> RecordedLine {
    var reader = try CSVReader(row)
    var cells = CSVRow()
    guard try reader.readRow(into: &cells), cells.count == columnCount else {
      throw RecordedFault(1, en: "not a whole row", zh: "不是完整的一行")
    }
    return RecordedLine(cells, positions)
  }

  private static let columnCount = FiguresTable.schema.columns.count
  private static let positions = RecordedColumn.allCases.map { column in
    FiguresTable.schema.columns.firstIndex { $0.key == column.key }
  }

  /// The bytes of a field; empty for an empty cell.
  subscript(column: RecordedColumn) -> ArraySlice<UInt8> { fields[column.rawValue] }

  /// The text of a field.
  func text(_ column: RecordedColumn) -> String { String(decoding: self[column], as: UTF8.self) }

  /// Whether it is of the same report as another row.
  func isOfReport(_ other: RecordedLine) -> Bool {
    RecordedColumn.identity.allSatisfy { self[$0] == other[$0] }
  }
}
