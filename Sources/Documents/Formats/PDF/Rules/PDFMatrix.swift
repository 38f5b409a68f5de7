/// A change of coordinates, as PDF and PostScript write it: six numbers.
struct PDFMatrix {
  private let a, b, c, d, e, f: Double

  /// The change that changes nothing.
  static let identity = PDFMatrix([1, 0, 0, 1, 0, 0]) ?? PDFMatrix()

  private init() { (a, b, c, d, e, f) = (1, 0, 0, 1, 0, 0) }

  /// Takes six numbers; nothing of any other count.
  init?(_ numbers: some Collection<Double>) {
    let numbers = Array(numbers)
    guard numbers.count == 6 else { return nil }
    (a, b, c) = (numbers[0], numbers[1], numbers[2])
    (d, e, f) = (numbers[3], numbers[4], numbers[5])
  }

  /// Where a point comes to be.
  func applied(to point: (x: Double, y: Double)) -> (x: Double, y: Double) {
    (a * point.x + c * point.y + e, b * point.x + d * point.y + f)
  }

  /// This change, and then another.
  func followed(by other: PDFMatrix) -> PDFMatrix {
    PDFMatrix([
      a * other.a + b * other.c, a * other.b + b * other.d,
      c * other.a + d * other.c, c * other.b + d * other.d,
      e * other.a + f * other.c + other.e, e * other.b + f * other.d + other.f,
    ]) ?? other
  }
}
