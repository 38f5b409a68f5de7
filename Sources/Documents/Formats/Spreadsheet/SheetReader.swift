/// Reads a sheet of a workbook.
struct SheetReader {
  private let reader: XMLMemberReader
  private let strings: [String]
  private var sheet = Sheet()
  private var row = -1
  private var column = -1
  private var type = ""
  private var value = ""
  private var isValue = false

  init(_ reader: XMLMemberReader, strings: [String]) {
    self.reader = reader
    self.strings = strings
  }

  /// Reads all cells.
  mutating func read() throws(UnreadableDocument) -> Sheet {
    while let node = try reader.next() {
      switch node {
      case .start: try begin(reader.name)
      case .text: if isValue { value += reader.text }
      case .end: end(reader.name)
      }
    }
    return sheet
  }

  private mutating func begin(_ name: String) throws(UnreadableDocument) {
    switch name {
    case "row":
      row = reader.number("r").map { $0 - 1 } ?? row + 1
      column = -1
    case "c": beginCell()
    case "v", "t": isValue = !reader.isEmptyElement
    case "rPh", "f": try reader.skip()
    case "mergeCell":
      if let range = reader.attribute("ref").flatMap({ SheetRange($0) }) { sheet.merge(range) }
    default: break
    }
    if name == "c", reader.isEmptyElement { end("c") }
  }

  private mutating func beginCell() {
    let place = reader.attribute("r").flatMap { SheetPlace($0) }
    column = place?.column ?? column + 1
    row = place?.row ?? max(row, 0)
    type = reader.attribute("t") ?? "n"
    value = ""
  }

  private mutating func end(_ name: String) {
    switch name {
    case "v", "t": isValue = false
    case "c": sheet.add(text, SheetPlace(row: row, column: column))
    default: break
    }
  }

  /// What the cell shows; a place beyond the list of texts and an error value are shown as they
  /// stand.
  private var text: String {
    switch type {
    case "s": Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? "#\(value)"
    case "n", "": SheetNumber.text(value)
    case "b": value == "1" ? "TRUE" : "FALSE"
    default: value
    }
  }
}
