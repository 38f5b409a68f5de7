internal import Publishing

/// A column of a file of figures that is read back; those with names of regions are not.
enum RecordedColumn: Int, CaseIterable, Sendable {
  case source, agency, domain, scope, region, year, form, organ, zone, candidates
  case indicator, value, unit, status, raw, line, column
  case row, rule, severity, found, expected, chinese, english

  /// The name of the column.
  var key: String {
    switch self {
    case .region: "region_code"
    case .chinese: "message_zh"
    case .english: "message_en"
    default: String(describing: self)
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

  /// The bytes of a field; empty for an empty cell.
  subscript(column: RecordedColumn) -> ArraySlice<UInt8> { fields[column.rawValue] }

  /// The text of a field.
  func text(_ column: RecordedColumn) -> String { String(decoding: self[column], as: UTF8.self) }

  /// Whether it is of the same report as another row.
  func isOfReport(_ other: RecordedLine) -> Bool {
    RecordedColumn.identity.allSatisfy { self[$0] == other[$0] }
  }
}
