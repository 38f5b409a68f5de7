/// Marks values of unruled tables that may be the parts of one number, wrapped in a narrow column.
///
/// Without borders only the places tell which values are a row's. Where two rows of values stand as
/// close together as the lines of one cell, one above the other, and one of them has no label of
/// its own, each value may be but a part.
enum PDFDoubts {
  /// Rows nearer than this, by the height of their type, may be lines of one row.
  private static let nearest = 2.2

  /// The rows with the mark at each doubtful value.
  static func marked(_ rows: [PDFRow]) -> [PDFRow] {
    var rows = rows
    let filled = rows.indices.filter { !rows[$0].values.isEmpty }
    for (upper, lower) in zip(filled, filled.dropFirst())
    where areNear(rows[upper], rows[lower]) && isOneLabelled(rows[upper], rows[lower]) {
      for value in rows[upper].values.indices {
        for other in rows[lower].values.indices
        where rows[upper].values[value].overlapsAcross(rows[lower].values[other]) {
          mark(&rows[upper].values[value])
          mark(&rows[lower].values[other])
        }
      }
    }
    return rows
  }

  private static func areNear(_ upper: PDFRow, _ lower: PDFRow) -> Bool {
    guard upper.page == lower.page, let above = upper.values.last, let below = lower.values.first
    else { return false }
    return lower.middle - upper.middle < nearest * max(above.typeSize, below.typeSize)
  }

  /// Whether but one of two rows has a label that can begin a row, or none has one.
  private static func isOneLabelled(_ upper: PDFRow, _ lower: PDFRow) -> Bool {
    guard let first = upper.label, let second = lower.label else { return true }
    return ListNumber.begins(first) != ListNumber.begins(second)
  }

  private static func mark(_ value: inout PDFBox) {
    if !value.text.hasSuffix(PDFValue.doubt) { value.text += PDFValue.doubt }
  }
}
