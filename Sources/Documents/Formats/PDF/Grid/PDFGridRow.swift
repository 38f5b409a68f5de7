/// A row of a ruled table.
struct PDFGridRow {
  /// The page that it begins on, from 0.
  let page: Int
  /// Its upper edge.
  let top: Double
  /// The cells that begin in it.
  private(set) var cells: [PDFGridText]
  /// The page that it ends on.
  private var lastPage: Int

  init(page: Int, top: Double, cells: [PDFGridText]) {
    self.page = page
    self.top = top
    self.cells = cells
    lastPage = page
  }

  /// The cells that the end of a page cuts in two stand in two rows; this one takes the rest.
  ///
  /// It is the rest of this row where it stands under its cells and begins no item of a list but
  /// goes on with one, or where one of the two has all values and the other the label. In front of
  /// the row's own cells, some that span several rows may begin anew.
  mutating func takeRest(_ rest: PDFGridRow) -> Bool {
    guard rest.page == lastPage + 1, isContinued(by: rest),
      let first = cells.first
    else { return false }
    var own = cells
    for part in rest.cells where !part.text.isEmpty {
      if let place = own.firstIndex(where: part.isUnder) {
        own[place].take(part)
      } else if part.right > first.left + PDFLines.tolerance {
        return false
      }
    }
    cells = own
    lastPage = rest.page
    return true
  }

  private func isContinued(by rest: PDFGridRow) -> Bool {
    guard let label else {
      return hasValues && !rest.hasValues && rest.label.map(ListNumber.isItem) ?? false
    }
    return ListNumber.isItem(label) && (rest.label.map { !ListNumber.isItem($0) } ?? rest.hasValues)
  }

  /// Whether it is a row of heads like another one.
  func repeats(_ other: PDFGridRow) -> Bool {
    guard !hasValues, cells.contains(where: { !$0.text.isEmpty }),
      cells.count == other.cells.count
    else { return false }
    return zip(cells, other.cells).allSatisfy { $0.text == $1.text && $0.isUnder($1) }
  }

  /// The last text that is no value, which is what the values are counted under.
  private var label: String? {
    cells.last {
      !$0.text.isEmpty && (ListNumber.isItem($0.text) || !PDFValue.isPartOfOne($0.text))
    }?.text
  }

  private var hasValues: Bool { cells.contains { PDFValue.isOne($0.text) } }
}
