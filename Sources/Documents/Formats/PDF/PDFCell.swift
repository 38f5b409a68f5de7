/// Lines of text that belong together: a label, a head, or a paragraph.
struct PDFCell {
  /// The lines from top to bottom; at least one.
  private(set) var lines: [PDFBox]
  /// The band beside it, if there is one.
  var band: Int?

  /// The first line.
  private var first: PDFBox { lines[0] }
  var page: Int { first.page }
  /// The height of its middle.
  var middle: Double { (first.middle + lines[lines.count - 1].middle) / 2 }
  var left: Double { lines.reduce(.infinity) { min($0, $1.left) } }
  var right: Double { lines.reduce(-.infinity) { max($0, $1.right) } }
  var top: Double { first.top }
  var bottom: Double { lines[lines.count - 1].bottom }
  var typeSize: Double { first.typeSize }

  /// Whether it goes on on the next page.
  ///
  private(set) var isJoined = false

  init(lines: [PDFBox], band: Int?) {
    self.lines = lines
    self.band = band
  }

  /// Takes the rest of it, which stands on the next page.
  ///
  /// Its place is where its values are.
  mutating func join(_ rest: PDFCell) {
    let text = text + rest.text
    if rest.band != nil { self = rest }
    lines = [PDFBox](repeating: lines[0], count: 1)
    lines[0].text = text
    isJoined = true
  }

  /// The text; lines of Chinese are joined without a space.
  var text: String {
    lines.dropFirst().reduce(first.text) { text, line in
      let isLatin = [text.unicodeScalars.last, line.text.unicodeScalars.first]
        .allSatisfy { ($0?.value ?? 0) < 0x2E80 }
      return text + (isLatin ? " " : "") + line.text
    }
  }
}
