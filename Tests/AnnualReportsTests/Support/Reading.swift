import AnnualReports
import Documents

/// Reads a text as the program does.
func read(_ text: String, path: String = "report.txt") -> Report {
  var reader = ReportReader()
  return reader.read(PlainText.document(Array(text.utf8)), source: path)
}

extension Report {
  /// What the report says under a key: the number, or the status in brackets.
  func said(_ key: String) -> String {
    guard let indicator = Indicator(key: key) else { return "no such key" }
    let figure = figures[indicator]
    return figure.quantity?.description ?? "[\(figure.status.key)]"
  }
}
