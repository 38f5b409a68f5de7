import Documents

/// The running text around a report's tables, cut into the parts that name who, where and when.
///
/// Only what is asked for is read: most lines are only looked at, as bytes.
struct RunningText {
  /// Which of the lines is the title, if one is.
  private(set) var titleIndex: Int?
  /// The line of the title.
  private(set) var titleLine: TextLine?
  /// What the title says.
  private(set) var title: TitleMention?
  /// What lies between the title and the first heading, as one text.
  private(set) var preamble: TextLine?

  private let document: Document
  private let tablesEnd: UInt32
  /// Lines before the tables, in order.
  private var head: [Cell] = []
  private var openingBytes: Range<UInt32>?

  private static let mostLines = 60
  /// No more bytes of a line are read by itself: more than any title or trail of links has.
  private static let longestLine: UInt32 = 480
  /// No more bytes of a document are looked at before its tables.
  private static let longestHead: UInt32 = 12_000
  private static let longestOpening: UInt32 = 4_000
  private static let longestPreamble: UInt32 = 4_000
  private static let longestClosingLine: UInt32 = 400

  init(_ document: Document, tablesAt tables: Range<UInt32>?) {
    self.document = document
    tablesEnd = tables?.upperBound ?? 0
    let headEnd = min(tables?.lowerBound ?? .max, Self.longestHead)
    for cell in document.cells where Self.isLine(cell) {
      guard cell.start < headEnd, head.count < Self.mostLines else { break }
      head.append(cell)
    }
    let heading = head.indices.first(where: isFirstHeading)
    let last = heading ?? head.count
    findTitle(before: last)
    let first = titleIndex.map { $0 + 1 } ?? 0
    if first < last {
      let start = head[first].start
      let end = min(head[last - 1].end, start + Self.longestPreamble)
      preamble = line(start..<max(end, start))
    }
    if let heading, heading + 1 < head.count, let end = head.last?.end {
      let start = head[heading + 1].start
      openingBytes = start..<min(end, start + Self.longestOpening)
    }
  }

  /// Whether a cell begins a line and is not blank.
  private static func isLine(_ cell: Cell) -> Bool { cell.beginsLine && !cell.isBlank }

  private mutating func findTitle(before last: Int) {
    for index in 0..<last where holds(Self.titleLetters, index) {
      let line = self[index]
      guard let title = TitleMention.title(line) else { continue }
      (titleIndex, titleLine, self.title) = (index, line, title)
      return
    }
  }

  /// A letter of every title.
  static let titleLetters: LetterSearch = "公"

  /// Whether a line is 一、 and the rest of a heading.
  private func isFirstHeading(_ index: Int) -> Bool {
    switch document.text[Int(head[index].start)] {
    // No Chinese character, Latin letter or digit is left out.
    case 0xE4...0xE9 where !mayBegin(with: Self.one, index): false
    case 0x24...0x7E: false
    default: self[index].has("一、", at: 0) && self[index].count < 40
    }
  }

  private func mayBegin(with letter: LetterSearch, _ index: Int) -> Bool {
    let cell = head[index]
    return lookAt(cell.start..<min(cell.end, cell.start + 3)) { letter.isIn($0) }
  }

  static let one: LetterSearch = "一\u{2F00}"
}

// MARK: Lines

extension RunningText {
  /// The places of the lines before the tables.
  var lines: Range<Int> { head.indices }

  /// A line, or as much of it as a title or a trail of links may have.
  subscript(index: Int) -> TextLine { line(bytes(of: index)) }

  /// Whether a line holds any of some letters.
  func holds(_ letters: LetterSearch, _ index: Int) -> Bool {
    lookAt(bytes(of: index)) { letters.isIn($0) }
  }

  /// Whether a line may have less than a number of letters; a line of Chinese that is clearly longer
  /// may not.
  func mayBeShorter(than number: Int, _ index: Int) -> Bool {
    lookAt(bytes(of: index)) { LetterCount.end(of: number, in: $0) == nil }
  }

  /// The beginning of the first section, as one text.
  var opening: TextLine? { openingBytes.map(line) }

  /// The first letters of the opening: so many at least, or all of it.
  func opening(first number: Int) -> TextLine? {
    openingBytes.map { bytes in line(bytes.lowerBound..<end(of: number, in: bytes)) }
  }

  /// Whether any of some letters stands among so many of the first letters of the opening, or
  /// anywhere in it.
  func openingHolds(_ letters: LetterSearch, amongFirst number: Int = .max) -> Bool {
    guard let openingBytes else { return false }
    let end = end(of: number, in: openingBytes)
    return lookAt(openingBytes.lowerBound..<end) { letters.isIn($0) }
  }

  /// The end of bytes, or before it a place behind so many letters of theirs.
  private func end(of number: Int, in bytes: Range<UInt32>) -> UInt32 {
    lookAt(bytes) { LetterCount.end(of: number, in: $0) }.map {
      // The last of the letters may end two bytes behind.
      min(bytes.lowerBound + UInt32($0) + 2, bytes.upperBound)
    } ?? bytes.upperBound
  }

  /// The last ten lines of the document behind the tables, in order.
  var closing: [TextLine] {
    let last: [Cell] = document.cells.reversed().lazy.filter(Self.isLine).prefix(10).reversed()
    return last.drop { $0.start < tablesEnd }.map {
      line($0.start..<min($0.end, $0.start + Self.longestClosingLine))
    }
  }

  private func bytes(of index: Int) -> Range<UInt32> {
    let cell = head[index]
    return cell.start..<min(cell.end, cell.start + Self.longestLine)
  }

  private func line(_ bytes: Range<UInt32>) -> TextLine {
    TextLine(document.text.span, bytes)
  }

  private func lookAt<Result>(
    _ bytes: Range<UInt32>, _ look: (Span<UInt8>) -> Result
  ) -> Result {
    look(document.text.span.extracting(Int(bytes.lowerBound)..<Int(bytes.upperBound)))
  }
}
