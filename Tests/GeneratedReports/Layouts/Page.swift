/// The text of a report while it is being written.
struct Page {
  /// The text so far.
  var text = ""
  /// Chance, for details such as page breaks.
  var random: SeededRandom
  /// The first values of rows whose blank cells at the edge cannot be told from padding.
  var rowsWithDoubtfulEdges: Set<Int> = []
  /// How many lines a page has; 0 for text without pages.
  var linesPerPage = 0
  /// Whether the page number stands at the foot, or else at the head.
  var isNumberAtFoot = true
  private var lines = 0
  private var number = 1

  init(random: SeededRandom) {
    self.random = random
    text.reserveCapacity(12_000)
  }

  /// Adds a line, and after the last line of a page its number and a form feed.
  mutating func add(_ line: String) {
    text += line
    text += "\n"
    guard linesPerPage > 0 else { return }
    lines += 1
    guard lines >= linesPerPage else { return }
    lines = 0
    number += 1
    text += isNumberAtFoot ? "-\(number - 1)-\n\u{0C}\n" : "\u{0C}\n-\(number)-\n"
  }

  /// Adds the lines into which a paragraph falls at a width in characters.
  mutating func add(paragraph: String, width: Int) {
    for line in TextWrap.lines(of: paragraph, width: width) { add(line) }
  }

  /// Notes that a row with blank cells at its edge stands beside padding.
  mutating func noteEdges(of row: FormRow, padding: Int) {
    guard padding > 0, let first = row.firstValue else { return }
    let values = row.values
    if values.first?.isBlankCell != false || values.last?.isBlankCell != false {
      rowsWithDoubtfulEdges.insert(first)
    }
  }
}

extension String {
  /// Whether a cell with this text looks empty.
  var isBlankCell: Bool { isEmpty || self == "\u{A0}" }
}
