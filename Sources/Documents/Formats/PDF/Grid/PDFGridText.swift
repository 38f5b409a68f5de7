/// What stands in a cell of a ruled table.
struct PDFGridText: Equatable {
  /// The text; empty for a blank cell.
  var text: String
  /// The first column of the cell.
  let column: Int
  /// The left edge.
  let left: Double
  /// The right edge.
  let right: Double
  /// How many digits its last line has, where it is a number that fills the cell, so that it may go
  /// on on the next page; otherwise 0.
  private(set) var fullDigits: Int

  /// Whether it stands under another one, on the same page or the next: their numbers may differ
  /// where a page shows fewer columns.
  func isUnder(_ other: PDFGridText) -> Bool {
    abs(left - other.left) <= PDFLines.tolerance && abs(right - other.right) <= PDFLines.tolerance
  }

  /// Takes what stands in the rest of the cell, on the next page.
  mutating func take(_ rest: PDFGridText) {
    let isNumber = PDFValue.isPartOfOne(text) && PDFValue.isPartOfOne(rest.text)
    if isNumber, !text.isEmpty, !rest.text.isEmpty {
      text += rest.text.count <= fullDigits ? rest.text : PDFValue.doubt + rest.text
    } else {
      text += rest.text
    }
    fullDigits = rest.fullDigits
  }
}
