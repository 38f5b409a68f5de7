import AnnualReports
import Documents

/// What must hold of a report whatever document it was read from.
enum ReadingLaws {
  /// The first law that a document breaks; nothing where it breaks none, or where there is none.
  static func fault(of document: Document?) -> String? {
    guard let document else { return nil }
    var reader = ReportReader()
    let report = reader.read(document, source: "report")
    let size = UInt32(document.text.count)
    if document.cells.contains(where: { $0.start > $0.end || $0.end > size }) {
      return "a cell reaches out of the text"
    }
    if report.findings.contains(where: { $0.offset > size }) {
      return "a finding's place is not in the text"
    }
    for indicator in Indicator.all {
      if let fault = fault(of: report.figures[indicator], in: document) {
        return "\(indicator.key): \(fault)"
      }
    }
    return nil
  }

  private static func fault(of figure: Figure, in document: Document) -> String? {
    guard figure.start <= figure.end, Int(figure.end) <= document.text.count else {
      return "its cell reaches out of the text"
    }
    guard figure.status == .reported, let quantity = figure.quantity else { return nil }
    let cell = document.string(figure.start, figure.end)
    return isGrounded(quantity, in: cell) ? nil : "\(quantity) was read from '\(cell)'"
  }

  /// Whether a number's digits stand in its cell one after the other; zeros at the ends belong to
  /// the unit, and words for numbers count as digits.
  private static func isGrounded(_ quantity: Quantity, in cell: String) -> Bool {
    let wanted = trimmed(quantity.description.compactMap(digit))
    let written = cell.compactMap(digit)
    if wanted.isEmpty { return !cell.isEmpty }
    if cell.contains(where: { "一二三四五六七八九十两壹贰叁".contains($0) }) { return true }
    return written.indices.contains { written[$0...].starts(with: wanted) }
  }

  private static func trimmed(_ digits: [Int]) -> ArraySlice<Int> {
    let start = digits.drop { $0 == 0 }
    guard let last = start.lastIndex(where: { $0 != 0 }) else { return [] }
    return start[...last]
  }

  private static func digit(_ character: Character) -> Int? {
    guard character.unicodeScalars.first?.properties.numericType == .decimal else { return nil }
    return character.wholeNumberValue
  }
}
