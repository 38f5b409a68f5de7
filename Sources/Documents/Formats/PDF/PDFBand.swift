/// The values that stand at one height of a page: those of a table's row.
struct PDFBand {
  /// The page, from 0.
  let page: Int
  /// The values from left to right.
  private(set) var values: [PDFBox]

  /// The height of their middle.
  var middle: Double { values.reduce(0) { $0 + $1.middle } / Double(values.count) }
  /// The size of their type.
  var typeSize: Double { values.reduce(0) { max($0, $1.typeSize) } }

  private init(_ value: PDFBox) {
    page = value.page
    values = [value]
  }

  /// The bands of a document, from values in the order of pages and heights.
  static func bands(of values: [PDFBox]) -> [PDFBand] {
    var bands: [PDFBand] = []
    for value in values {
      if let last = bands.last, last.page == value.page,
        abs(last.middle - value.middle) < 0.45 * max(last.typeSize, value.typeSize)
      {
        bands[bands.count - 1].insert(value)
      } else {
        bands.append(PDFBand(value))
      }
    }
    return bands
  }

  /// Puts a value in its place from left to right.
  private mutating func insert(_ value: PDFBox) {
    values.insert(value, at: values.firstIndex { $0.left > value.left } ?? values.count)
  }

  /// Takes another band as the wrapped parts of this one's values: each part is joined to the one
  /// value that it stands over or under, with a space, or else becomes a value of its own.
  mutating func takeWrapped(_ other: PDFBand) {
    for part in other.values {
      guard let index = values.firstIndex(where: { $0.overlapsAcross(part) }) else {
        insert(part)
        continue
      }
      let isAbove = part.middle < values[index].middle
      values[index].text = isAbove
        ? part.text + " " + values[index].text : values[index].text + " " + part.text
    }
  }
}
