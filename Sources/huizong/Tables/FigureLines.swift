internal import AnnualReports
internal import Documents
internal import Publishing

extension JSONWriter {
  /// Writes the rows of a report as JSON lines, with the columns of figures.csv as members.
  ///
  /// What would be an empty cell is `null`, but `raw` is a text always.
  mutating func figures(_ rows: FigureRows, isComplete: Bool = false) {
    let report = rows.identity
    let head = [report.source, report.agency, report.domain, report.scope] + report.regions
    rows.forEach { row in
      beginObject()
      for (key, text) in zip(Self.keys, head) { member(key, text) }
      member("year", report.year.map(Int64.init))
      member("form", report.form)
      member("indicator", row.indicator)
      key("value")
      if let value = row.millionths { millionths(value) } else { null() }
      member("unit", row.unit)
      member("status", row.status)
      key("raw")
      string(row.raw.span)
      member("line", row.place.map { Int64($0.line) })
      member("column", row.place.map { Int64($0.column) })
      member("organ", report.organ)
      member("zone", report.zone)
      member("candidates", report.candidates)
      if isComplete { completion(of: row) }
      endObject()
      endLine()
    }
  }

  private static let keys = FiguresTable.schema.columns.map(\.key)

  /// Writes the last members of a complete row.
  private mutating func completion(of row: FigureRows.Row) {
    member("row", row.context)
    let finding = row.finding
    let texts = [
      ("rule", finding?.rule), ("severity", finding?.severity.key), ("found", finding?.found),
      ("expected", finding?.expected), ("message_zh", finding?.chinese),
      ("message_en", finding?.english),
    ]
    for (key, text) in texts { member(key, Array((text ?? "").utf8)) }
  }

  private mutating func member(_ key: String, _ text: [UInt8]) {
    self.key(key)
    if text.isEmpty { null() } else { string(text.span) }
  }

  private mutating func member(_ key: String, _ number: Int64?) {
    self.key(key)
    if let number { integer(number) } else { null() }
  }
}
