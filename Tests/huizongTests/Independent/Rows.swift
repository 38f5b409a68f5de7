import Publishing
import Testing

/// The rows of a CSV file by the texts of some columns.
struct Rows {
  let header: [String]
  let rows: [[String]]

  /// Reads a file; an error where it is not there or not well formed.
  init(_ path: String) throws {
    var reader = try CSVReader(try #require(Shell.contents(of: path), "\(path)"))
    header = try reader.readHeader().names
    var (row, rows) = (CSVRow(), [[String]]())
    while try reader.readRow(into: &row) { rows.append(row.strings) }
    self.rows = rows
  }

  /// The place of a column, which must be there.
  func place(_ column: String) throws -> Int {
    try #require(header.firstIndex(of: column), "\(column)")
  }

  /// The rows by their cells in some columns, each without another of the same.
  func keyed(by columns: [String]) throws -> [[String]: [String]] {
    let places = try columns.map { try place($0) }
    let pairs = rows.map { row in (places.map { row[$0] }, row) }
    return Dictionary(pairs) { first, _ in first }
  }
}
