/// A row of a table as it is drawn.
struct FormRow: Sendable {
  var cells: [FormCell]
  /// The place of the row's first value among the cells of the model; nil for a head or an extra row.
  let firstValue: Int?
  /// Whether the row holds values.
  let isData: Bool

  /// A row of heads.
  init(heads: [FormCell]) {
    cells = heads
    firstValue = nil
    isData = false
  }

  /// A row of labels and then values; the last value takes the columns that are left.
  init(labels: [FormCell], values: [String], width: Int, firstValue: Int?) {
    let taken = labels.reduce(0) { $0 + $1.span } + values.count
    cells = labels
    for (index, value) in values.enumerated() {
      let isLast = index == values.count - 1
      cells.append(FormCell(value, .value, span: isLast ? max(1, width - taken + 1) : 1))
    }
    self.firstValue = firstValue
    isData = true
  }

  /// The labels that stand in the row itself.
  var labels: [FormCell] { cells.filter { $0.role == .label } }

  /// The texts of the values.
  var values: [String] { cells.lazy.filter { $0.role == .value }.map(\.text) }
}
