/// The lines of a page that touch each other: the borders of a table, or of anything else.
struct PDFLines {
  /// The horizontal ones.
  private(set) var across: [PDFRule] = []
  /// The vertical ones.
  private(set) var down: [PDFRule] = []

  /// Lines that are no farther apart than this are one, or touch; rows and columns are wider.
  static let tolerance = 3.0
  private static let mostLines = 4_000

  /// The lines of a page by tables: those that form no net of both kinds are left out.
  static func groups(of rules: [PDFRule]) -> [PDFLines] {
    let across = merged(rules.filter(\.isHorizontal))
    let down = merged(rules.filter { !$0.isHorizontal })
    guard !across.isEmpty, !down.isEmpty, across.count + down.count <= mostLines else { return [] }
    var sets = DisjointSets(count: across.count + down.count)
    for (number, line) in across.enumerated() {
      for (other, crossing) in down.enumerated() where touch(line, crossing) {
        sets.join(number, across.count + other)
      }
    }
    var groups: [Int: PDFLines] = [:]
    for (number, line) in across.enumerated() {
      groups[sets.root(of: number), default: PDFLines()].across.append(line)
    }
    for (number, line) in down.enumerated() {
      groups[sets.root(of: across.count + number), default: PDFLines()].down.append(line)
    }
    return groups.sorted { $0.key < $1.key }.map(\.value)
      .filter { !$0.across.isEmpty && !$0.down.isEmpty }
  }

  /// Joins the pieces of which programs put a line together, cell by cell.
  private static func merged(_ rules: [PDFRule]) -> [PDFRule] {
    let sorted = rules.sorted { ($0.position, $0.start, $0.end) < ($1.position, $1.start, $1.end) }
    var lines: [PDFRule] = []
    var first = 0
    for rule in sorted {
      while first < lines.count, lines[first].position < rule.position - 1 { first += 1 }
      let place = lines[first...].firstIndex {
        abs($0.position - rule.position) < 1 && rule.start <= $0.end + tolerance
          && rule.end >= $0.start - tolerance
      }
      if let place {
        lines[place].start = min(lines[place].start, rule.start)
        lines[place].end = max(lines[place].end, rule.end)
      } else {
        lines.append(rule)
      }
    }
    return lines
  }

  private static func touch(_ across: PDFRule, _ down: PDFRule) -> Bool {
    down.position >= across.start - tolerance && down.position <= across.end + tolerance
      && across.position >= down.start - tolerance && across.position <= down.end + tolerance
  }
}
