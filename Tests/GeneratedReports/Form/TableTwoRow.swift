/// A row of table two: its label, and the keys of its values from left to right.
struct TableTwoRow: Sendable {
  let label: String
  let keys: [String]

  init(_ label: String, _ section: String, _ measures: [String]) {
    self.label = label
    keys = measures.map { "\(section).\($0)" }
  }
}
