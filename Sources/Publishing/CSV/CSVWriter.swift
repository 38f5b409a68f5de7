/// Writes the rows of a table as CSV: RFC 4180 with LF at the end of each line, in UTF-8.
///
/// A row is written cell by cell in the order of the columns and closed by `endRow()`:
///
///     var csv = CSVWriter(schema)
///     csv.text("石岭区")
///     csv.integer(12)
///     csv.endRow()
///
/// The type of the column decides how text is treated. In columns of type `.code` it is written as
/// it is. In all others it is taken to come from outside: if it begins with `=`, `+`, `-`, `@`, with
/// one of their full-width forms or with a tab or line break, a `'` is put before it, so that no
/// spreadsheet runs it as a formula (CWE-1236). Numbers are never touched.
///
/// In all text, tabs and line breaks are kept inside quotes; the other control characters U+0000 to
/// U+001F and U+007F are left out, as spreadsheets cannot hold them.
public struct CSVWriter: Sendable {
  /// The declaration of the table.
  public let schema: TableSchema

  /// What has been written and not yet drained.
  public internal(set) var output: TextOutput

  /// By column: whether text is guarded.
  private let isGuarded: [Bool]

  /// The last cell of every row, which is the same in all; nil where rows differ to the end.
  public var trailer: String?

  /// How many cells of the current row have been written.
  var count = 0

  /// A writer that has written the header row.
  ///
  /// A byte order mark at the start lets Excel in Chinese see that the file is UTF-8. A part of a
  /// table that is put behind another one is written without the header.
  public init(_ schema: TableSchema, byteOrderMark: Bool = false, header: Bool = true) {
    self.schema = schema
    output = TextOutput()
    isGuarded = schema.columns.map { $0.type != .code }
    if byteOrderMark { output.append(literal: "\u{FEFF}") }
    if header { writeHeader() }
  }

  /// A writer of rows that are put behind others, which uses the memory of an output.
  public init(_ schema: TableSchema, goingOn output: consuming TextOutput) {
    self.init(schema, header: false)
    self.output = output
  }

  /// Ends the row.
  ///
  /// - Precondition: Every column has got its cell, but for that of the trailer.
  public mutating func endRow() {
    if let trailer { text(trailer) }
    precondition(count == isGuarded.count, "a row has as many cells as the table has columns")
    output.append(byte: UInt8(ascii: "\n"))
    count = 0
  }

  /// Hands what has been written to `sink`, if it is over `limit` bytes; see `TextOutput`.
  public mutating func drain<Failure: Error>(
    whenOver limit: Int = 0, to sink: (ArraySlice<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    try output.drain(whenOver: limit, to: sink)
  }
}

extension CSVWriter {
  /// Goes on to the next cell.
  ///
  /// - Returns: Whether text in this cell is guarded.
  /// - Precondition: There is a column left.
  @inline(__always)
  mutating func beginCell() -> Bool {
    precondition(count < isGuarded.count, "a row has no more cells than the table has columns")
    if count > 0 { output.append(byte: UInt8(ascii: ",")) }
    let guarded = isGuarded[count]
    count &+= 1
    return guarded
  }

  /// Forgets what has been written and begins in the middle of a row.
  mutating func restart(at column: Int) {
    output.removeAll()
    count = column
  }

  /// Writes a cell of nothing.
  ///
  /// In a table of one column it is quoted, lest the row should look like an empty line.
  mutating func writeEmptyCell() {
    if isGuarded.count == 1 { output.append(literal: "\"\"") }
  }

  private mutating func writeHeader() {
    for heading in schema.header {
      _ = beginCell()
      heading.withUTF8Span { output.append(cell: $0, isGuarded: false) }
    }
    endRow()
  }
}
