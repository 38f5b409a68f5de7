/// The values of a table's row, which stand at one height of a page.
struct PDFBand {
  /// The page, from 0.
  let page: Int
  /// The values from left to right.
  private(set) var values: [PDFBox]
  /// The height of the middle of its first line.
  let firstLine: Double
  /// The height of the middle of its last line; the first where no value is wrapped.
  private(set) var lastLine: Double

  /// The height of its middle.
  var middle: Double { (firstLine + lastLine) / 2 }
  /// The size of its type.
  var typeSize: Double { values.reduce(0) { max($0, $1.typeSize) } }

  private init(_ value: PDFBox) {
    page = value.page
    values = [value]
    firstLine = value.middle
    lastLine = value.middle
  }

  /// The bands of a document, from values and texts in the order of pages and heights.
  static func bands(of values: [PDFBox], beside texts: [PDFBox]) -> [PDFBand] {
    var bands: [PDFBand] = []
    for line in lines(of: values) {
      if let last = bands.last, last.isWrapped(into: line, beside: texts) {
        bands[bands.count - 1].take(line)
      } else {
        bands.append(line)
      }
    }
    return bands
  }

  /// The values by lines.
  private static func lines(of values: [PDFBox]) -> [PDFBand] {
    var lines: [PDFBand] = []
    for value in values {
      if let last = lines.last, last.page == value.page,
        abs(last.firstLine - value.middle) < 0.3 * max(last.typeSize, value.typeSize)
      {
        lines[lines.count - 1].insert(value)
      } else {
        lines.append(PDFBand(value))
      }
    }
    return lines
  }

  /// Whether the next line of values belongs to this row, because narrow cells have wrapped their
  /// numbers: it is nearer than a row could be, or it stands under such numbers and has no label.
  private func isWrapped(into line: PDFBand, beside texts: [PDFBox]) -> Bool {
    let size = max(typeSize, line.typeSize)
    let step = line.firstLine - lastLine
    guard page == line.page, step < 1.5 * size else { return false }
    let above = line.values.map { part in values.first { $0.overlapsAcross(part) } }
    let isOver = values.allSatisfy { value in !line.values.contains { $0.overlapsAcross(value) } }
    if step < (isOver || lastLine > firstLine ? 1.0 : 0.8) * size { return true }
    guard above.allSatisfy({ $0 != nil }), line.values.count <= values.count else { return false }
    let labels = texts.filter {
      $0.page == page && abs($0.middle - line.firstLine) < 0.35 * size
        && $0.left < line.values[0].left
    }
    if labels.isEmpty { return true }
    return !labels.contains { ListNumber.begins($0.text) } && line.values.count < values.count
      && above.allSatisfy { ($0?.text.count ?? 0) >= 3 }
  }

  /// Takes the next line: each part is joined to the value over it, with a mark of doubt, for without
  /// borders nothing shows whether they are parts of a number or two.
  private mutating func take(_ line: PDFBand) {
    lastLine = line.lastLine
    for part in line.values {
      if let index = values.firstIndex(where: { $0.overlapsAcross(part) }) {
        values[index].text += PDFValue.doubt + part.text
        values[index].left = min(values[index].left, part.left)
        values[index].right = max(values[index].right, part.right)
      } else {
        insert(part)
      }
    }
  }

  /// Puts a value in its place from left to right.
  private mutating func insert(_ value: PDFBox) {
    values.insert(value, at: values.firstIndex { $0.left > value.left } ?? values.count)
  }
}
