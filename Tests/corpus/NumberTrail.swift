import GeneratedReports

/// Follows the numbers of a model through the text of its report.
struct NumberTrail {
  private let report: GeneratedReport

  init(_ report: GeneratedReport) {
    self.report = report
  }

  /// The key of the first number that does not follow in the text after those before it, if any.
  var firstLost: String? {
    var numbers = tokens.makeIterator()
    for cell in report.model.cells {
      guard let value = cell.number else { continue }
      let magnitude = ExactDecimal(tenThousandths: abs(value.tenThousandths)).description
      var isFound = false
      while !isFound, let token = numbers.next() { isFound = token == magnitude }
      if !isFound { return cell.key }
    }
    return nil
  }

  /// The runs of digits and points in the text, in its order.
  private var tokens: [String] {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    return report.text.utf8
      .split { !digits.contains($0) && $0 != UInt8(ascii: ".") }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
