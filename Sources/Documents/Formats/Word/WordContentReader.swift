/// Reads the main part of a Word document.
struct WordContentReader {
  private let reader: XMLMemberReader
  private var tables = TableAssembly()
  /// The paragraphs that are open: a text box stands within the paragraph that anchors it.
  private var paragraphs: [String] = []
  private var isRowDeleted: [Bool] = []
  private var isRunHidden = false

  /// Elements that hold nothing to read: properties, deletions, codes, the substitutes of drawings,
  /// and the phonetic guides over characters.
  private static let skipped: Set<String> = [
    "pPr", "sectPr", "tblPr", "tblPrEx", "tblGrid", "sdtPr", "sdtEndPr", "del", "moveFrom",
    "delText", "instrText",
    "delInstrText", "fldData", "Fallback", "rt", "rubyPr", "binData", "posOffset", "align",
    "sizeRelH", "sizeRelV",
  ]

  init(_ reader: XMLMemberReader) { self.reader = reader }

  /// Reads everything.
  mutating func read() throws(UnreadableDocument) -> Document {
    var isText = false
    while let node = try reader.next() {
      switch node {
      case .start: isText = try begin(reader.name)
      case .text: if isText { append(reader.text) }
      case .end:
        isText = false
        end(reader.name)
      }
    }
    return tables.finish()
  }

  private mutating func append(_ text: String) {
    guard !isRunHidden, let last = paragraphs.indices.last else { return }
    paragraphs[last] += text
  }

  /// Takes the start of an element; gives whether text follows.
  private mutating func begin(_ name: String) throws(UnreadableDocument) -> Bool {
    guard !Self.skipped.contains(name) else {
      try reader.skip()
      return false
    }
    switch name {
    case "p": beginParagraph()
    case "r": isRunHidden = false
    case "rPr", "trPr", "tcPr": try readProperties(name)
    case "t": return !reader.isEmptyElement && reader.namespace.contains("wordprocessingml")
    case "tbl": tables.beginTable()
    case "tr": beginRow()
    case "tc": tables.beginCell()
    default: append(Self.character(name, reader))
    }
    if reader.isEmptyElement { end(name) }
    return false
  }

  private mutating func end(_ name: String) {
    switch name {
    case "p": endParagraph()
    case "r": isRunHidden = false
    case "tr": tables.endRow(times: isRowDeleted.popLast() == true ? 0 : 1)
    default: break
    }
  }

  private mutating func beginParagraph() {
    // Drawings have paragraphs of their own, within shapes.
    guard reader.namespace.contains("wordprocessingml") else { return }
    paragraphs.append("")
    isRunHidden = false
  }

  private mutating func endParagraph() {
    guard let text = paragraphs.popLast() else { return }
    tables.paragraph(text)
  }

  private mutating func beginRow() {
    tables.beginRow()
    isRowDeleted.append(false)
  }

  /// What an element stands for that is a character; nothing for others.
  private static func character(_ name: String, _ reader: XMLMemberReader) -> String {
    switch name {
    case "tab", "ptab": return "\t"
    case "br", "cr": return "\n"
    case "noBreakHyphen": return "-"
    case "sym": return symbol(reader.attribute("char"))
    default: return ""
    }
  }

  /// A character of a symbol font; those of the private use area have no meaning as text.
  private static func symbol(_ code: String?) -> String {
    guard let value = code.flatMap({ UInt32($0, radix: 16) }), let scalar = Unicode.Scalar(value),
      !(0xE000...0xF8FF).contains(value), value >= 0x20
    else { return "" }
    return String(Character(scalar))
  }
}

// MARK: - Properties

extension WordContentReader {
  /// Reads the properties of a run, a row or a cell up to their end.
  private mutating func readProperties(_ element: String) throws(UnreadableDocument) {
    guard !reader.isEmptyElement else { return }
    let depth = reader.depth
    while let node = try reader.next() {
      if node == .end, reader.depth <= depth { return }
      if node == .start, reader.depth == depth + 1 { take(reader.name, of: element) }
    }
  }

  private mutating func take(_ property: String, of element: String) {
    switch (element, property) {
    case ("rPr", "vanish"): isRunHidden = !["0", "false", "off"].contains(reader.attribute("val"))
    case ("trPr", "del"):
      if let last = isRowDeleted.indices.last { isRowDeleted[last] = true }
    case ("trPr", "gridBefore"): tables.skipColumns(reader.number("val") ?? 0)
    case ("tcPr", "gridSpan"): tables.spanCell(reader.number("val") ?? 1)
    case ("tcPr", "vMerge"), ("tcPr", "hMerge"):
      if reader.attribute("val") ?? "continue" == "continue" { tables.coverCell() }
    case ("tcPr", "cellDel"): tables.coverCell()
    default: break
    }
  }
}
