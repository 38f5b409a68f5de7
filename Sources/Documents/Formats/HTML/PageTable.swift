/// A table as it is written: rows of cells with their spans.
struct PageTable {
  var rows: [[PageCell]] = []

  /// How many cells it has.
  var cellCount: Int { rows.reduce(0) { $0 + $1.count } }
}
