internal import AnnualReports
internal import Arguments
internal import Publishing

/// Findings as rows: those of findings.csv, with the places of the other figures.
struct CheckTable {
  private let findings: [CheckedFinding]
  private let language: Language

  init(_ findings: [CheckedFinding], in language: Language) {
    self.findings = findings
    self.language = language
  }

  private static let schema = TableSchema(
    "check", title: FindingsTable.schema.title, description: FindingsTable.schema.description,
    columns: FindingsTable.schema.columns + [
      CommonColumns.text(
        "compared_with", zh: "对照", en: "compared with",
        PublishedText(
          zh: "说明中提到的其他数据的位置，以空格分隔", en: "places of the other figures, parted by spaces"))
    ])

  /// The rows as CSV.
  var csv: TextOutput {
    var csv = CSVWriter(Self.schema)
    for row in findings {
      for value in values(of: row) {
        switch value {
        case .text(let text): csv.text(text)
        case .number(let number): csv.integer(number)
        }
      }
      csv.endRow()
    }
    return csv.output
  }

  /// The rows as JSON lines, with the columns as members; what would be an empty cell is `null`.
  var jsonLines: TextOutput {
    var json = JSONWriter()
    let keys = Self.schema.columns.map(\.key)
    for row in findings {
      json.beginObject()
      for (key, value) in zip(keys, values(of: row)) {
        json.key(key)
        switch value {
        case .text(let text) where !text.isEmpty: json.string(text)
        case .number(let number?): json.integer(number)
        default: json.null()
        }
      }
      json.endObject()
      json.endLine()
    }
    return json.output
  }

  private enum Value {
    case text(String)
    case number(Int?)
  }

  private func values(of row: CheckedFinding) -> [Value] {
    let finding = row.finding
    return [
      .text(finding.severity.key), .text(finding.rule), .text(row.place.source),
      .number(row.place.line > 0 ? row.place.line : nil),
      .number(row.place.column > 0 ? row.place.column : nil), .text(row.authority),
      .text(row.regions.region.code), .text(row.regions.region.name), .number(row.year),
      .text(finding.indicator?.key ?? ""), .text(finding.found), .text(finding.expected),
      .text(finding.message[language]),
      .text(row.others.map(\.text).joined(separator: " ")),
    ]
  }
}
