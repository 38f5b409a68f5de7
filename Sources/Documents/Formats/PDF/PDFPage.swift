/// A page of a PDF: its size and its words.
struct PDFPage {
  /// The width in points.
  var width: Double
  /// The height in points.
  var height: Double
  /// The words in any order.
  var words: [PDFBox] = []
}
