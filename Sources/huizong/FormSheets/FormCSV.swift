internal import AnnualReports
internal import Arguments
internal import Publishing

/// A filled form as CSV for a spreadsheet: the tables one below the other as the form prints them, a
/// merged cell in its first place.
enum FormCSV {
  private static let width = 15

  private static let schema = TableSchema(
    "form", title: PublishedText(zh: "统计表", en: "form"),
    description: PublishedText(zh: "三张表依次排列", en: "the three tables one below the other"),
    columns: (1...width).map {
      CommonColumns.text("column_\($0)", zh: "", en: "", .init(zh: "", en: ""))
    })

  static func text(_ filled: FilledForm, byteOrderMark: Bool, in language: Language) -> TextOutput {
    var csv = CSVWriter(schema, byteOrderMark: byteOrderMark, header: false)
    csv.line([filled.title], width: width)
    for table in filled.sheet.tables {
      csv.line([], width: width)
      csv.line([table.heading], width: width)
      for row in table.grid { csv.row(row, filled, width: width) }
    }
    csv.line([], width: width)
    for note in filled.notes { csv.line([note[language]], width: width) }
    return csv.output
  }
}

extension CSVWriter {
  fileprivate mutating func line(_ texts: [String], width: Int) {
    for text in texts { self.text(text) }
    for _ in texts.count..<width { empty() }
    endRow()
  }

  fileprivate mutating func row(_ row: [FormCell?], _ filled: FilledForm, width: Int) {
    for cell in row {
      switch cell?.content {
      case .figure(let indicator): quantity(filled.figures[indicator].quantity)
      case .label(let label): text(label)
      case nil: empty()
      }
    }
    for _ in row.count..<width { empty() }
    endRow()
  }
}
