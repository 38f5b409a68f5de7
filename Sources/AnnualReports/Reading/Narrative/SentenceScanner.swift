internal import Documents

/// Finds the sentences outside the tables that may hold a figure, looking at bytes alone.
///
/// A sentence ends with a full stop, a heading, an empty line or a cell that begins no line; a line
/// that only wraps goes on.
struct SentenceScanner {
  private let text: [UInt8]
  private var marks: SentenceMarks
  private var start: Int?
  private var end = 0
  private var isCandidate = false
  private var found: [Range<UInt32>] = []

  /// No sentence is longer; what goes on is read as the next.
  private static let longest = 2_400
  /// No more sentences are read of one document.
  private static let most = 500
  private static let counters = letters(
    "条條件篇份个個项項次期场場宗起例人名户戶元圆部批万萬亿億千余餘多来來")
  private static let afterNegation = letters(
    "收接受新发發出产產引有因被提涉政依行复複復诉訴信制製召向")

  private static func letters(_ text: String) -> (all: [UInt32], mask: LetterMask) {
    let letters = text.unicodeScalars.map(\.value)
    return (letters, LetterMask(letters))
  }

  private init(_ text: [UInt8]) {
    self.text = text
    marks = SentenceMarks(text.span)
  }

  /// The bytes of the sentences, in order.
  ///
  /// - Parameter tables: The bytes that are left out.
  static func candidates(
    in document: Document, outside tables: Range<UInt32>?
  ) -> [Range<UInt32>] {
    let text = document.text
    var scanner = SentenceScanner(text)
    var isHeading = false
    for cell in document.cells where !cell.isBlank && Int(cell.end) <= text.count {
      if let tables, tables.contains(cell.start) {
        scanner.endSentence()
        continue
      }
      let isNumbered = scanner.isNumbered(cell)
      if cell.lead != .line || cell.emptyLines > 0 || isHeading || isNumbered {
        scanner.endSentence()
      }
      scanner.scan(cell)
      isHeading = isNumbered && scanner.isHeading(cell)
      if scanner.found.count >= most { break }
    }
    scanner.endSentence()
    return scanner.found
  }

  private mutating func scan(_ cell: Cell) {
    let text = text
    var place = Int(cell.start)
    let cellEnd = Int(cell.end)
    start = start ?? place
    // The next mark, or where the search for it ended.
    var mark = place
    while place < cellEnd {
      // No farther than the sentence may reach, and once for each byte, lest a text without marks be
      // searched again and again.
      let limit = min(cellEnd, (start ?? place) + Self.longest + 1)
      if place >= mark { mark = marks.next(in: text.span, from: place, to: limit) }
      // Where the sentence gets too long before the mark, it ends at a character in between.
      if let start, mark - start <= Self.longest { place = mark }
      guard place < cellEnd else { break }
      let byte = text[place]
      end = place
      if byte >= 0x30, byte <= 0x39 {
        place = endOfDigits(from: place, cellEnd)
        if !isCandidate { isCandidate = isCounted(at: place, cellEnd) }
      } else if byte < 0xE0 || place + 2 >= cellEnd {
        place += 1
      } else {
        let scalar = scalar(at: place)
        place += 3
        end = place
        take(scalar, before: place, cellEnd)
      }
      if let start, place - start > Self.longest { endSentence() }
      start = start ?? place
    }
    end = cellEnd
  }

  /// Looks at a character of three bytes.
  private mutating func take(_ scalar: UInt32, before place: Int, _ cellEnd: Int) {
    switch scalar {
    case 0x3002, 0xFF01, 0xFF1F: endSentence()
    case 0xFF10...0xFF19: isCandidate = true
    case 0x672A, 0x65E0, 0x7121, 0x6CA1, 0x6C92:
      guard !isCandidate else { return }
      isCandidate =
        place + 2 >= cellEnd || Self.afterNegation.all.contains(self.scalar(at: place))
    default: break
    }
  }

  private mutating func endSentence() {
    if let start, isCandidate, end > start { found.append(UInt32(start)..<UInt32(end)) }
    start = nil
    isCandidate = false
  }

  private func endOfDigits(from start: Int, _ end: Int) -> Int {
    var place = start
    while place < end, text[place] >= 0x30 && text[place] <= 0x39 { place += 1 }
    return place
  }

  /// Whether a counter follows, over white space, or the line ends.
  private func isCounted(at start: Int, _ end: Int) -> Bool {
    var place = start
    while place < end {
      switch text[place] {
      case 0x09, 0x0A, 0x0D, 0x20, 0x2A, 0xA0, 0xC2: place += 1
      case 0xE3 where place + 2 < end && scalar(at: place) == 0x3000: place += 3
      case 0xE0...0xEF:
        return place + 2 < end && isCounter(scalar(at: place))
      default: return false
      }
    }
    return true
  }

  private func isCounter(_ scalar: UInt32) -> Bool {
    Self.counters.mask.mayHold(scalar) && Self.counters.all.contains(scalar)
  }

  /// The character of three bytes at a place; the place must be at least three before the end.
  private func scalar(at place: Int) -> UInt32 {
    UInt32(text[place] & 0x0F) << 12 | UInt32(text[place + 1] & 0x3F) << 6
      | UInt32(text[place + 2] & 0x3F)
  }

  /// Whether a cell begins with a number such as 一、 or （一） or 1、 or the like.
  private func isNumbered(_ cell: Cell) -> Bool {
    let start = Int(cell.start)
    let end = Int(cell.end)
    let afterDigits = endOfDigits(from: start, end)
    if afterDigits > start, afterDigits < end {
      if afterDigits - start > 2 { return false }
      return text[afterDigits] == 0x2E && afterDigits + 1 < end
        && text[afterDigits + 1] > 0x39
        || afterDigits + 2 < end && [0x3001, 0xFF0E].contains(scalar(at: afterDigits))
    }
    guard start + 5 < end, text[start] >= 0xE3 else { return false }
    let first = scalar(at: start)
    let second = scalar(at: start + 3)
    return first == 0xFF08
      ? Self.numerals.contains(second)
      : Self.numerals.contains(first) && second == 0x3001
  }

  private static let numerals: [UInt32] = [
    0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341,
  ]

  /// Whether a numbered cell is short and has no comma, colon or full stop.
  private func isHeading(_ cell: Cell) -> Bool {
    guard cell.end - cell.start < 72 else { return false }
    var place = Int(cell.start)
    while place + 2 < Int(cell.end) {
      guard text[place] >= 0xE3 else {
        place += 1
        continue
      }
      if [0x3002, 0xFF0C, 0xFF1B, 0xFF1A].contains(scalar(at: place)) { return false }
      place += 3
    }
    return true
  }
}
