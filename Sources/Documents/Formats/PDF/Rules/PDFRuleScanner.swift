/// Reads the straight lines of pages from what `pdftocairo -ps` writes.
///
/// Of the drawing only paths are followed, through the changes of coordinates: lines that are
/// stroked, and areas as thin as a line that are filled, for office programs draw borders in either
/// way. White ones do not count; they are not to be seen.
struct PDFRuleScanner {
  private var matrix = PDFMatrix.identity
  private var isWhite = false
  private var saved: [(matrix: PDFMatrix, isWhite: Bool)] = []
  private var path = PDFPath()
  private var numbers: [Double] = []
  private(set) var rules: [PDFRule] = []
  private var isPlaced = false

  /// Lines beyond this number on a page are a picture's and no table's.
  private static let mostRules = 20_000
  private static let mostSaved = 256

  /// The lines of each page; the pages are those that the words were read from.
  static func rules(in drawing: [UInt8], pages: [PDFPage]) -> [[PDFRule]] {
    let parts = PostScriptPages.split(drawing)
    guard parts.count == pages.count else { return pages.map { _ in [] } }
    return zip(parts, pages).map { part, page in
      var scanner = PDFRuleScanner()
      scanner.read(part.content)
      guard scanner.rules.count < mostRules else { return [] }
      let rules = part.isTurned ? scanner.rules.map { turned($0, page) } : scanner.rules
      return rules.compactMap { $0.clipped(width: page.width, height: page.height) }
    }
  }

  /// A wide page is written turned by a right angle.
  private static func turned(_ rule: PDFRule, _ page: PDFPage) -> PDFRule {
    var rule = rule
    rule.isHorizontal.toggle()
    if rule.isHorizontal {
      (rule.start, rule.end) = (page.width - rule.end, page.width - rule.start)
    } else {
      rule.position = page.width - rule.position
    }
    return rule
  }

  private mutating func read(_ content: ArraySlice<UInt8>) {
    var tokens = PostScriptTokens(content)
    while rules.count < Self.mostRules, let token = tokens.next() {
      switch token {
      case .number(let number): numbers.append(number)
      case .word(let word):
        if word == "cairo_image" || word == "image" || word == "imagemask" {
          tokens.skipPicture()
        } else {
          take(word)
        }
        numbers.removeAll(keepingCapacity: true)
      }
    }
  }

  private mutating func take(_ operation: String) {
    switch operation {
    case "q", "gsave": if saved.count < Self.mostSaved { saved.append((matrix, isWhite)) }
    case "Q", "grestore": if let last = saved.popLast() { (matrix, isWhite) = last }
    case "cm", "concat": change()
    case "g": isWhite = (numbers.last ?? 0) > 0.95
    case "rg": isWhite = numbers.suffix(3).allSatisfy { $0 > 0.95 }
    case "m": point().map { path.move($0) }
    case "l": point().map { path.line($0) }
    case "c": point().map { path.curve($0) }
    case "h": path.close()
    case "re": rectangle()
    case "S", "s": paint(path.strokes)
    case "f", "f*": paint(path.fills)
    case "B", "B*", "b", "b*": paint(path.strokes + path.fills)
    case "n", "W", "W*", "rectclip": if operation == "n" { path = PDFPath() }
    default: break
    }
  }

  /// The first change of coordinates on a page puts the origin into its upper left corner, where it
  /// is here already.
  private mutating func change() {
    guard let change = PDFMatrix(numbers.suffix(6)) else { return }
    if isPlaced { matrix = change.followed(by: matrix) }
    isPlaced = true
  }

  private func point() -> (x: Double, y: Double)? {
    guard numbers.count >= 2 else { return nil }
    return matrix.applied(to: (numbers[numbers.count - 2], numbers[numbers.count - 1]))
  }

  private mutating func rectangle() {
    guard numbers.count >= 4 else { return }
    let (x, y, width, height) = (
      numbers[numbers.count - 4], numbers[numbers.count - 3], numbers[numbers.count - 2],
      numbers[numbers.count - 1]
    )
    let corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    path.polygon(corners.map { matrix.applied(to: $0) })
  }

  private mutating func paint(_ lines: [PDFRule]) {
    if !isWhite { rules += lines }
    path = PDFPath()
  }
}
