internal import Publishing
internal import Rollups

/// A table on its way into a file; what is written goes there by and by.
struct TableFile: Sendable {
  /// The row at hand.
  var csv: CSVWriter
  private let file: StagedFile

  /// Begins the file of a table in a folder.
  init(_ schema: TableSchema, in folder: inout OutputFolder, byteOrderMark: Bool) throws {
    self.init(schema, try folder.begin(schema.fileName), byteOrderMark: byteOrderMark)
  }

  /// Begins a table in a file that was begun.
  init(
    _ schema: TableSchema, _ file: StagedFile, byteOrderMark: Bool,
    held boundaries: Boundaries = .asReported
  ) {
    csv = CSVWriter(schema, byteOrderMark: byteOrderMark, held: boundaries)
    self.file = file
  }

  /// Ends a row.
  mutating func endRow() throws {
    csv.endRow()
    try csv.drain(whenOver: 1 << 18) { try file.put($0) }
  }

  /// Adds rows that were written elsewhere.
  mutating func append(_ rows: TextOutput) throws {
    try flush()
    try file.put(rows.contents)
  }

  /// Hands over what is left.
  mutating func flush() throws {
    try csv.drain { try file.put($0) }
  }
}
