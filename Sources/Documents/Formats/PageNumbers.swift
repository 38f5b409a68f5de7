/// Tells the lines that are a page's number, which a PDF's text layer leaves inside tables.
///
/// `-3-`, `— 3 —` and `第3页 共6页` are told by their look. A bare number is one only where form
/// feeds show the pages and every page has a number at the same edge that counts along with them:
/// anything less could be a figure.
struct PageNumbers {
  private var bareNumberLines: Set<Int> = []

  /// No page's number but those that look like one.
  init() {}

  /// Looks for the pages of a text with form feeds.
  init(in text: [UInt8]) {
    guard text.contains(.formFeed) else { return }
    let pages = Self.pages(of: text)
    for edge in [Self.firstLine, Self.lastLine] {
      let lines = pages.map { edge(text, $0) }
      bareNumberLines.formUnion(Self.linesThatCountPages(lines, in: text))
    }
  }

  /// Whether a line may be a page's number by the first of its bytes, which is of ASCII or begins a
  /// Chinese character: a dash or 第, or anything where bare numbers count the pages.
  @inline(__always)
  func mayHold(_ first: UInt8, _ line: Range<Int>) -> Bool {
    guard line.count <= 32 else { return false }
    return first == UInt8(ascii: "-") || first == 0xE7 || !bareNumberLines.isEmpty
  }

  /// Whether a line is a page's number, by what it holds beside white space.
  func contains(_ trimmed: Range<Int>, of line: Line, in text: Span<UInt8>) -> Bool {
    guard trimmed.count <= 32, let first = trimmed.first else { return false }
    if !bareNumberLines.isEmpty, bareNumberLines.contains(line.range.lowerBound) { return true }
    return Self.mayBegin(text, first) && Self.hasDigit(text, trimmed)
      && Self.looksLikeOne(text, trimmed)
  }

  /// Whether a dash of any kind or 第 stands at a place, as at the beginning of few lines.
  private static func mayBegin(_ bytes: Span<UInt8>, _ first: Int) -> Bool {
    if bytes[first] == UInt8(ascii: "-") { return true }
    guard first + 2 < bytes.count else { return false }
    switch (bytes[first], bytes[first + 1], bytes[first + 2]) {
    case (0xE2, 0x80, _), (0xEF, 0xBC, 0x8D), (0xE7, 0xAC, 0xAC): return true
    default: return false
    }
  }

  /// Whether a digit stands in it, as not in 第二十条.
  private static func hasDigit(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    range.contains { bytes[$0] >= 0x30 && bytes[$0] <= 0x39 }
  }

  /// Whether a line is `- 3 -` with any dashes, or `第 3 页`; page 0 is none.
  private static func looksLikeOne(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var shape = ""
    var number = 0
    for scalar in String(decoding: range.map { bytes[$0] }, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "0"..."9":
        if shape.last != "n" { shape.append("n") }
        number = min(number * 10 + Int(scalar.value - 0x30), 100_000)
      case "-", "—", "–", "－", "―": if shape.last != "-" { shape.append("-") }
      case " ", "\u{A0}", "\u{3000}": continue
      default: shape.unicodeScalars.append(scalar)
      }
    }
    return number > 0 && ["-n-", "第n页", "第n页共n页", "第n页,共n页", "第n页/共n页"].contains(shape)
  }

  private static func pages(of text: [UInt8]) -> [Range<Int>] {
    var pages: [Range<Int>] = []
    var start = 0
    for index in text.indices where text[index] == .formFeed {
      pages.append(start..<index)
      start = index + 1
    }
    if text[start...].contains(where: { $0 > 0x20 }) { pages.append(start..<text.count) }
    return pages
  }

  private static func firstLine(_ text: [UInt8], _ page: Range<Int>) -> Range<Int> {
    let start = page.first { text[$0] > 0x20 } ?? page.upperBound
    return start..<(text[start..<page.upperBound].firstIndex(of: .lineFeed) ?? page.upperBound)
  }

  private static func lastLine(_ text: [UInt8], _ page: Range<Int>) -> Range<Int> {
    let end = page.last { text[$0] > 0x20 }.map { $0 + 1 } ?? page.lowerBound
    let before = text[page.lowerBound..<end].lastIndex(of: .lineFeed)
    return (before.map { $0 + 1 } ?? page.lowerBound)..<end
  }

  /// The lines' starts, where all but at most the first are numbers that grow by one.
  private static func linesThatCountPages(_ lines: [Range<Int>], in text: [UInt8]) -> Set<Int> {
    let numbers = lines.map { line in
      line.count <= 4 ? Int(String(decoding: text[line], as: UTF8.self)) : nil
    }
    guard numbers.count >= 3 else { return [] }
    var counted: Set<Int> = []
    for (index, number) in numbers.enumerated() {
      guard let number else {
        if index == 0 { continue }
        return []
      }
      guard number > 0, number - index == (numbers[1] ?? 0) - 1 else { return [] }
      counted.insert(startOfLine(lines[index].lowerBound, in: text))
    }
    return counted
  }

  private static func startOfLine(_ index: Int, in text: [UInt8]) -> Int {
    (text[..<index].lastIndex { $0.isLineEnd }).map { $0 + 1 } ?? 0
  }
}
