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
    unsafe bytes.withUnsafeBufferPointer { text in
      let marks = unsafe StructureMarks(text)
      let pages = marks.hasPages ? PageNumbers(in: bytes) : PageNumbers()
      unsafe marks.places.withUnsafeBufferPointer {
        unsafe layout.lines(of: text, marks: $0, without: pages)
      }
    }
    return layout.document
  }

  private mutating func lines(
    of bytes: UnsafeBufferPointer<UInt8>, marks: UnsafeBufferPointer<UInt32>,
    without pages: PageNumbers
  ) {
    var start = 0
    var first = 0
    for index in marks.indices where unsafe bytes[Int(marks[index])].isLineEnd {
      let end = unsafe Int(marks[index])
      if unsafe index > first || !addPlainLine(bytes, start..<end, pages) {
        let own = unsafe UnsafeBufferPointer(rebasing: marks[first..<index])
        unsafe add(Line(bytes, start, end, marks: own), pages)
      }
      start = end + 1
      first = index + 1
    }
    guard start < bytes.count else { return }
    let own = unsafe UnsafeBufferPointer(rebasing: marks[first...])
    unsafe add(Line(bytes, start, bytes.count, marks: own), pages)
  }

  /// Adds a line without tabs and bars at a glance, as most lines of most texts can be; false for one
  /// that needs a closer look: it is empty, may be a page's number, or may have white space around it.
  @inline(__always)
  private mutating func addPlainLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ pages: PageNumbers
  ) -> Bool {
    guard !range.isEmpty, unsafe WhiteSpace.isNone(bytes, around: range),
      unsafe !pages.mayHold(bytes[range.lowerBound], range)
    else { return false }
    append(range, .line, position: 0)
    isClosed = false
    return true
  }

  private mutating func add(_ line: Line, _ pages: PageNumbers) {
    if line.trimmed.isEmpty && line.tabCount == 0 {
      if !line.isNoLineOfItsOwn && emptyLines < .max { emptyLines += 1 }
    } else if line.barCount > 0 {
      if !line.isMarkdownRule { addBars(line) }
    } else if line.tabCount > 0 {
      addTabs(line)
    } else if !pages.contains(line) {
      append(line.trimmed, .line, position: 0)
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
    line.forEachPart(betweenBars: false) { range, _ in
      append(range, position == 0 ? .line : .tab, position: position)
      if position < .max { position += 1 }
    }
  }

  private mutating func addBars(_ line: Line) {
    var position: UInt16 = 0
    var isFirst = true
    let wasClosed = isClosed
    let hasText = line.hasTextBesideBars
    line.forEachPart(betweenBars: true) { range, isLast in
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
