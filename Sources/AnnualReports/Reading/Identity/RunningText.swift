import Documents

/// The running text around a report's tables, cut into the parts that name who, where and when.
struct RunningText {
  /// Lines before the tables, in order.
  private(set) var lines: [TextLine] = []
  /// Which of the lines is the title, if one is.
  private(set) var titleIndex: Int?
  /// What the title says.
  private(set) var title: TitleMention?
  /// What lies between the title and the first heading, as one text.
  private(set) var preamble: TextLine?
  /// The beginning of the first section, as one text.
  private(set) var opening: TextLine?
  /// The last lines of the document, in order.
  private(set) var closing: [TextLine] = []

  private static let mostLines = 60
  /// No more bytes of a line are read by itself: more than any title or trail of links has.
  private static let longestLine: UInt32 = 480
  /// No more bytes of a document are looked at before its tables.
  private static let longestHead = 12_000
  private static let longestOpening = 4_000
  private static let longestPreamble = 4_000

  init(_ document: Document, tablesAt tables: Range<UInt32>?) {
    let headEnd = min(tables?.lowerBound ?? .max, UInt32(Self.longestHead))
    let cells = document.cells
    document.text.withUnsafeBufferPointer { text in
      let head = cells.lazy.filter(Self.isLine).prefix { $0.start < headEnd }
      readHead(Array(head.prefix(Self.mostLines)), text)
      let tail = Self.lastLines(of: cells).drop { $0.start < tables?.upperBound ?? 0 }
      closing = tail.map { TextLine(text, from: $0.start, to: min($0.end, $0.start + 400)) }
    }
  }

  /// Whether a cell begins a line and is not blank.
  private static func isLine(_ cell: Cell) -> Bool { cell.beginsLine && !cell.isBlank }

  /// The last ten lines, in order.
  private static func lastLines(of cells: [Cell]) -> [Cell] {
    cells.reversed().lazy.filter(isLine).prefix(10).reversed()
  }

  private mutating func readHead(_ cells: [Cell], _ text: UnsafeBufferPointer<UInt8>) {
    lines = cells.map {
      TextLine(text, from: $0.start, to: min($0.end, $0.start + Self.longestLine))
    }
    let heading = lines.firstIndex { $0.has("一、", at: 0) && $0.scalars.count < 40 }
    let last = heading ?? lines.count
    for index in 0..<last where title == nil {
      title = TitleMention.title(lines[index])
      if title != nil { titleIndex = index }
    }
    let first = titleIndex.map { $0 + 1 } ?? 0
    if first < last, first < cells.count {
      let end = min(cells[last - 1].end, cells[first].start + UInt32(Self.longestPreamble))
      preamble = TextLine(text, from: cells[first].start, to: max(end, cells[first].start))
    }
    if let heading, heading + 1 < cells.count, let end = cells.last?.end {
      let start = cells[heading + 1].start
      opening = TextLine(text, from: start, to: min(end, start + UInt32(Self.longestOpening)))
    }
  }
}
