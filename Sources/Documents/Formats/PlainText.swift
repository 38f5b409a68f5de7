/// Lays plain text out as cells: tabs, vertical bars and lines part them.
///
/// Nothing is decided here about what the cells mean, with four exceptions that belong to paper
/// and not to tables: empty lines, page numbers, form feeds, and the rules that Markdown draws
/// under a table's head. A line is one of
/// - bars: `a | b |`, `| a | b |`, `||`, or a lone `|`: k bars between two texts part them and
///   leave k − 1 blank cells, whether or not the bars stand on one line;
/// - tabs: every tab parts two cells, except that a line whose tabs all stand at its beginning is
///   one cell (blank where nothing follows a single tab);
/// - neither: the line is one cell.
public struct PlainText {
  private var document = Document()
  private var emptyLines: UInt8 = 0
  /// Whether a bar has closed the last cell, so that the next lone bar stands for a blank one.
  private var isClosed = true
  /// Whether the last line of cells and bars began with a bar, as every row of such a table does.
  private var rowsBeginWithBar = true

  private init(_ text: [UInt8]) {
    document.text = text
    document.cells.reserveCapacity(text.count / 12)
  }

  /// Lays out a text in UTF-8; a byte order mark is dropped.
  public static func document(_ text: [UInt8]) -> Document {
    let bytes = text.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(text.dropFirst(3)) : text
    var layout = PlainText(bytes)
    let pageNumbers = PageNumbers(in: bytes)
    bytes.withUnsafeBufferPointer { layout.lines(of: $0, without: pageNumbers) }
    return layout.document
  }

  private mutating func lines(of bytes: UnsafeBufferPointer<UInt8>, without pages: PageNumbers) {
    var start = 0
    while start < bytes.count {
      var end = start
      var line = LineKind()
      while end < bytes.count, !bytes[end].isLineEnd {
        line.note(bytes, at: end)
        end += 1
      }
      add(Line(bytes: bytes, start: start, end: end, kind: line), pages)
      start = end + 1
    }
  }

  private mutating func add(_ line: Line, _ pages: PageNumbers) {
    let trimmed = line.trimmed
    if trimmed.isEmpty && line.kind.tabs == 0 {
      if !line.isNoLineOfItsOwn && emptyLines < .max { emptyLines += 1 }
    } else if line.kind.bars > 0 {
      if !line.isMarkdownRule { addBars(line) }
    } else if line.kind.tabs > 0 {
      addTabs(line)
    } else if !pages.contains(line) {
      append(trimmed, .line, position: 0)
      isClosed = false
    }
  }

  private mutating func addTabs(_ line: Line) {
    isClosed = true
    if line.hasOnlyLeadingTabs {
      append(line.trimmed, .tabbedLine, position: 0)
      return
    }
    var position: UInt16 = 0
    line.forEachPart(partedBy: { line.bytes[$0] == .tab ? 1 : 0 }) { range, _ in
      append(range, position == 0 ? .line : .tab, position: position)
      if position < .max { position += 1 }
    }
  }

  private mutating func addBars(_ line: Line) {
    var position: UInt16 = 0
    var isFirst = true
    let wasClosed = isClosed
    let hasText = line.hasTextBesideBars
    line.forEachPart(partedBy: { line.barLength(at: $0) }) { range, isLast in
      defer { isFirst = false }
      if isFirst && range.isEmpty {
        // A bar that opens a line closes the cell before. Where that is closed already, it is the
        // border of a row in a table whose rows all have one, and else parts off a blank cell.
        guard !hasText || !rowsBeginWithBar else { return }
        if wasClosed { append(range, .line, position: 0) }
        position = 1
        return
      }
      if isLast && range.isEmpty { return }
      append(range, position == 0 ? .line : .bar, position: position)
      if position < .max { position += 1 }
    }
    isClosed = line.endsWithBar
    if hasText { rowsBeginWithBar = line.beginsWithBar }
  }

  private mutating func append(_ range: Range<Int>, _ lead: Cell.Lead, position: UInt16) {
    let beginsLine = lead == .line || lead == .tabbedLine
    document.cells.append(
      Cell(
        start: UInt32(range.lowerBound), end: UInt32(range.upperBound), lead: lead,
        emptyLines: beginsLine ? emptyLines : 0, position: position))
    if beginsLine { emptyLines = 0 }
  }
}
