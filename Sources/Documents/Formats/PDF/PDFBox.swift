/// A piece of text on a page with its place, in points from the page's upper left corner.
struct PDFBox {
  /// The text; never empty.
  var text: String
  /// The page, from 0.
  var page = 0
  /// The left edge.
  var left: Double
  /// The upper edge.
  var top: Double
  /// The right edge.
  var right: Double
  /// The lower edge.
  var bottom: Double

  /// The size of its type: the width of a Chinese character where it holds any, of which Latin
  /// ones have about half, and otherwise the height, which has room for accents and descenders.
  var typeSize: Double {
    let count = Double(text.unicodeScalars.count)
    let wide = Double(text.unicodeScalars.count { $0.value >= 0x2E80 })
    guard wide > 0 else { return max((bottom - top) * 0.85, 1) }
    // Text that is written from top to bottom is higher than wide.
    if bottom - top > 1.3 * width { return max(width, 1) }
    return max(min(bottom - top, width / (wide + (count - wide) / 2) * 1.05), 1)
  }

  /// The height of its middle.
  var middle: Double { (top + bottom) / 2 }
  /// The middle between its edges.
  var centre: Double { (left + right) / 2 }
  var width: Double { right - left }

  /// Whether two share a part of the page's width.
  func overlapsAcross(_ other: PDFBox) -> Bool {
    min(right, other.right) > max(left, other.left)
  }

  /// Whether its middle is that of a line below of the same type, as in a title of two lines.
  func isCentred(over below: PDFBox) -> Bool {
    let size = min(typeSize, below.typeSize)
    return abs(centre - below.centre) < 0.5 * size && max(typeSize, below.typeSize) < 1.1 * size
  }
}
