/// Reads the content of an OpenDocument text.
struct OpenDocumentContentReader {
  private let reader: XMLMemberReader
  private var tables = TableAssembly()
  private var paragraphs: [String] = []
  /// How often the cells that are open stand there beyond once.
  private var repetitions: [Int] = []
  private var rowRepetitions: [Int] = []

  private static let skipped: Set<String> = [
    "tracked-changes", "annotation", "note", "sequence-decls", "automatic-styles",
    "font-face-decls",
    "scripts", "forms", "ruby-text", "table-source", "title", "desc",
  ]
  /// A cell or row that is repeated more often fills up a sheet and is given once.
  private static let mostRepetitions = 32

  init(_ reader: XMLMemberReader) { self.reader = reader }

  /// Reads everything.
  mutating func read() throws(UnreadableDocument) -> Document {
    while let node = try reader.next() {
      switch node {
      case .start: try begin(reader.name)
      case .text: append(reader.text)
      case .end: end(reader.name)
      }
    }
    return tables.finish()
  }

  private mutating func append(_ text: String) {
    guard let last = paragraphs.indices.last else { return }
    paragraphs[last] += text
  }

  private mutating func begin(_ name: String) throws(UnreadableDocument) {
    guard !Self.skipped.contains(name) else { return try reader.skip() }
    switch name {
    case "p", "h": paragraphs.append("")
    case "s": append(String(repeating: " ", count: min(max(reader.number("c") ?? 1, 1), 1000)))
    case "tab": append("\t")
    case "line-break": append("\n")
    case "table": tables.beginTable()
    case "table-row":
      rowRepetitions.append(repetition("number-rows-repeated"))
      tables.beginRow()
    case "table-cell": beginCell(isCovered: false)
    case "covered-table-cell": beginCell(isCovered: true)
    default: break
    }
    if reader.isEmptyElement { end(name) }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "p", "h": paragraphs.popLast().map { tables.paragraph($0) }
    case "table-row": tables.endRow(times: 1 + (rowRepetitions.popLast() ?? 0))
    case "table-cell", "covered-table-cell": endCell(isCovered: name != "table-cell")
    default: break
    }
  }

  /// A merged cell takes one column here: the covered cells behind it stand in the file.
  private mutating func beginCell(isCovered: Bool) {
    repetitions.append(repetition("number-columns-repeated"))
    tables.beginCell(isCovered: isCovered)
  }

  /// How often more than once something stands there.
  private func repetition(_ attribute: String) -> Int {
    let count = reader.number(attribute) ?? 1
    return (1...Self.mostRepetitions).contains(count) ? count - 1 : 0
  }

  private mutating func endCell(isCovered: Bool) {
    tables.repeatCell((repetitions.popLast() ?? 0), isCovered: isCovered)
  }
}
