/// The fields of one row of a CSV file; its memory serves one row after the other.
public struct CSVRow: Sendable {
  /// The line on which the row begins, 1-based; 0 before the first row.
  public internal(set) var line = 0

  /// The fields without their quotes, one behind the other.
  var bytes: [UInt8] = []

  /// By field: the end in `bytes`.
  var ends: [Int] = []

  /// A row without fields, to be filled by `CSVReader.readRow(into:)`.
  public init() {}

  /// The number of fields.
  public var count: Int { ends.count }

  /// The bytes of a field, 0-based; nothing is allocated.
  ///
  /// - Precondition: `field` is one of the row's.
  public subscript(field: Int) -> ArraySlice<UInt8> {
    bytes[(field == 0 ? 0 : ends[field - 1])..<ends[field]]
  }

  /// The text of a field, 0-based.
  ///
  /// - Precondition: `field` is one of the row's.
  public func string(_ field: Int) -> String {
    String(decoding: self[field], as: UTF8.self)
  }

  /// The bytes of a field, 0-based, without the `'` that a `CSVWriter` puts before what a spreadsheet
  /// would take for a formula.
  ///
  /// - Precondition: `field` is one of the row's.
  public func unguarded(_ field: Int) -> ArraySlice<UInt8> {
    let text = self[field]
    guard text.first == UInt8(ascii: "'") else { return text }
    return FormulaStart.stands(at: 1, of: text.span) ? text.dropFirst() : text
  }

  /// The texts of all fields.
  public var strings: [String] { (0..<count).map(string) }

  mutating func removeAll(line: Int) {
    self.line = line
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}
