/// A straight line drawn on a page along one of its edges: a border of a cell, an underline.
///
/// In points from the page's upper left corner, as the places of words are.
struct PDFRule: Equatable {
  /// Whether it runs from left to right.
  var isHorizontal: Bool
  /// Its distance from the upper edge for a horizontal one, from the left edge for a vertical one.
  var position: Double
  /// Where it begins along its direction.
  var start: Double
  /// Where it ends; not before it begins.
  var end: Double

  /// A line between two points; nothing where it is slanted or has no length to speak of.
  init?(from first: (x: Double, y: Double), to second: (x: Double, y: Double)) {
    let width = abs(first.x - second.x)
    let height = abs(first.y - second.y)
    guard max(width, height) >= Self.shortest, min(width, height) < Self.mostSlant else {
      return nil
    }
    isHorizontal = width > height
    if isHorizontal {
      position = (first.y + second.y) / 2
      start = min(first.x, second.x)
      end = max(first.x, second.x)
    } else {
      position = (first.x + second.x) / 2
      start = min(first.y, second.y)
      end = max(first.y, second.y)
    }
  }

  /// The part of it that lies on a page of a size; nothing where none does.
  ///
  /// Some programs draw a table's lines as if it went on beyond the end of the page.
  func clipped(width: Double, height: Double) -> PDFRule? {
    let (breadth, length) = isHorizontal ? (height, width) : (width, height)
    guard position >= -1, position <= breadth + 1, start < length, end > 0 else { return nil }
    var rule = self
    rule.start = max(start, 0)
    rule.end = min(end, length)
    return rule
  }

  /// Dots and dashes are shorter.
  private static let shortest = 2.0
  private static let mostSlant = 0.8
}
