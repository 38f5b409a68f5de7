internal import Arguments

/// A cell of a file that `rollup` wrote: `Reports/rollup.csv:25:value`, the row as a spreadsheet
/// counts it, the heading being row 1; without a column, the whole row.
struct CellAddress: Hashable, Sendable {
  let path: FilePath
  let row: Int
  let column: String?
}

extension CellAddress: ArgumentValue {
  /// Reads path, row and column, parted by colons; the path may hold colons too.
  ///
  /// nil without a row of at least 2.
  init?(argument: String) {
    let parts = argument.split(separator: ":", omittingEmptySubsequences: false)
    func isRow(_ part: Substring) -> Bool {
      !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    guard let place = parts.indices.dropFirst().suffix(2).last(where: { isRow(parts[$0]) }),
      let row = Int(parts[place]), row > 1
    else { return nil }
    let path = parts[..<place].joined(separator: ":")
    guard !path.isEmpty else { return nil }
    let column = place + 1 < parts.count ? String(parts[place + 1]) : nil
    self.init(path: FilePath(path), row: row, column: column.flatMap { $0.isEmpty ? nil : $0 })
  }

  var argument: String {
    ([path.text, String(row)] + [column].compactMap(\.self)).joined(separator: ":")
  }
}
