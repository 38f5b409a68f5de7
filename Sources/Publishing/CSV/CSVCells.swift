/// Neighbouring cells that stand in many rows: written once, and copied into each.
///
///     var head = CSVCells(schema, from: "region_code")
///     head.write { $0.text("371302") }
///     for row in rows {
///       csv.cells(head)
///       csv.integer(row.count)
///       csv.endRow()
///     }
public struct CSVCells: Sendable {
  /// The first of the columns.
  let first: Int

  /// What has been written, as part of a row that begins with these cells.
  private(set) var writer: CSVWriter

  /// No cells yet; the first will be that of a column of the table.
  ///
  /// - Precondition: The table has a column of that key.
  public init(_ schema: TableSchema, from column: String) {
    guard let first = schema.columns.firstIndex(where: { $0.key == column }) else {
      preconditionFailure("\(schema.name) has no column \(column)")
    }
    self.first = first
    writer = CSVWriter(schema, header: false)
  }

  /// Forgets the cells and writes others.
  public mutating func write(_ body: (inout CSVWriter) -> Void) {
    writer.restart(at: first)
    body(&writer)
  }
}

extension CSVWriter {
  /// Writes cells that were written before, as they stand.
  ///
  /// - Precondition: The first of them is the next of the row.
  public mutating func cells(_ cells: CSVCells) {
    precondition(count == cells.first, "these cells have another place in the row")
    output.append(cells.writer.output)
    count = cells.writer.count
  }
}
