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
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = text.first == mark[0] && text.starts(with: mark) ? Array(text.dropFirst(3)) : text
    var layout = PlainText(bytes)
    let text = bytes.span
    let marks = StructureMarks(text)
    let pages = marks.hasPages ? PageNumbers(in: bytes) : PageNumbers()
    layout.addLines(of: text, marks.places.span, without: pages)
    return layout.document
  }

  private mutating func addLines(
    of text: Span<UInt8>, _ marks: Span<UInt32>, without pages: PageNumbers
  ) {
    var (start, first, barCount) = (0, 0, 0)
    for index in marks.indices {
      let end = Int(marks[index])
      let byte = text[end]
      if byte == .tab { continue }
      guard byte.isLineEnd else {
        barCount += 1
        continue
      }
      if index > first || !addPlainLine(text, start..<end, pages) {
        let line = Line(range: start..<end, marks: first..<index, barCount: barCount)
        add(line, of: text, marks, pages)
      }
      (start, first, barCount) = (end + 1, index + 1, 0)
    }
    guard start < text.count else { return }
    let line = Line(range: start..<text.count, marks: first..<marks.count, barCount: barCount)
    add(line, of: text, marks, pages)
  }

  /// Adds a line without tabs and bars at a glance, as most lines of most texts can be; false for one
  /// that needs a closer look: it is empty, may be a page's number, or may have white space around it.
  @inline(__always)
  private mutating func addPlainLine(
    _ text: Span<UInt8>, _ range: Range<Int>, _ pages: PageNumbers
  ) -> Bool {
    guard !range.isEmpty, WhiteSpace.isNone(text, around: range),
      !pages.mayHold(text[range.lowerBound], range)
    else { return false }
    append(range, .line, position: 0)
    isClosed = false
    return true
  }

  private mutating func add(
    _ line: Line, of text: Span<UInt8>, _ marks: Span<UInt32>, _ pages: PageNumbers
  ) {
    if line.barCount > 0 {
      if !line.isMarkdownRule(in: text) { addBars(line, text, marks) }
    } else if line.tabCount > 0 {
      addTabs(line, text, marks)
    } else {
      let trimmed = line.trimmed(in: text)
      if trimmed.isEmpty {
        if !line.isNoLineOfItsOwn(in: text) && emptyLines < .max { emptyLines += 1 }
      } else if !pages.contains(trimmed, of: line, in: text) {
        append(trimmed, .line, position: 0)
        isClosed = false
      }
    }
  }

  private mutating func addTabs(_ line: Line, _ text: Span<UInt8>, _ marks: Span<UInt32>) {
    isClosed = true
    if line.hasOnlyLeadingTabs(in: text) {
      append(line.trimmed(in: text), .tabbedLine, position: 0)
      return
    }
    var position: UInt16 = 0
    line.forEachPart(of: text, marks, betweenBars: false) { part, _ in
      append(part, position == 0 ? .line : .tab, position: position)
      if position < .max { position += 1 }
    }
  }

  private mutating func addBars(_ line: Line, _ text: Span<UInt8>, _ marks: Span<UInt32>) {
    var position: UInt16 = 0
    var isFirst = true
    let wasClosed = isClosed
    let hasText = line.hasTextBesideBars(in: text, marks)
    line.forEachPart(of: text, marks, betweenBars: true) { part, isLast in
      defer { isFirst = false }
      if isFirst && part.isEmpty {
        // A bar that opens a line closes the cell before. Where that is closed already, it is the
        // border of a row in a table whose rows all have one, and else parts off a blank cell.
        guard !hasText || !rowsBeginWithBar else { return }
        if wasClosed { append(part, .line, position: 0) }
        position = 1
        return
      }
      if isLast && part.isEmpty { return }
      append(part, position == 0 ? .line : .bar, position: position)
      if position < .max { position += 1 }
    }
    isClosed = line.endsWithBar(in: text)
    if hasText { rowsBeginWithBar = line.beginsWithBar(in: text) }
  }

  @inline(__always)
  private mutating func append(_ range: Range<Int>, _ lead: Cell.Lead, position: UInt16) {
    let beginsLine = lead == .line || lead == .tabbedLine
    document.cells.append(
      Cell(
        start: UInt32(range.lowerBound), end: UInt32(range.upperBound), lead: lead,
        emptyLines: beginsLine ? emptyLines : 0, position: position))
    if beginsLine { emptyLines = 0 }
  }
}
