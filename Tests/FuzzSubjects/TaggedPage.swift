import Documents

/// A report with a row a line and tabs between cells as a web page, whose tags may be left out.
struct TaggedPage {
  private var parts: [String] = []
  /// Which parts are tags.
  private(set) var tagPlaces: [Int] = []

  init(_ text: String) {
    var isInTable = false
    tag("<html>")
    tag("<body>")
    for line in text.split(whereSeparator: \.isNewline) {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if cells.count > 1, !isInTable { tag("<table>") }
      if cells.count == 1, isInTable { tag("</table>") }
      isInTable = cells.count > 1
      add(cells, isInTable ? ("<tr>", "</tr>") : ("<p>", "</p>"), isRow: isInTable)
    }
    if isInTable { tag("</table>") }
    tag("</body>")
    tag("</html>")
  }

  /// The page as a document, without a tag.
  func document(withoutTag place: Int? = nil) -> Document {
    var parts = parts
    if let place { parts[place] = "" }
    return (try? HTMLDocument.document(Array(parts.joined().utf8))) ?? Document()
  }

  /// A tag between the parts beside it.
  func context(of place: Int) -> String {
    parts[max(place - 3, 0)...min(place + 3, parts.count - 1)].joined()
  }

  private mutating func add(_ cells: [Substring], _ around: (String, String), isRow: Bool) {
    tag(around.0)
    for cell in cells {
      if isRow { tag("<td>") }
      parts.append(String(cell).replacing("&", with: "&amp;").replacing("<", with: "&lt;"))
      if isRow { tag("</td>") }
    }
    tag(around.1)
  }

  private mutating func tag(_ text: String) {
    tagPlaces.append(parts.count)
    parts.append(text)
  }
}
