import Documents
import Testing

/// A page and the lines that its cells make.
struct PageExample: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let page: String
  let lines: [String]

  init(_ testDescription: String, _ page: String, _ lines: [String]) {
    self.testDescription = testDescription
    self.page = page
    self.lines = lines
  }
}

/// The lines of a document: the cells of each with the column before every one that does not
/// follow its neighbour at once, parted by bars; `~` for each empty line before.
func lines(of document: Document) -> [String] {
  var lines: [String] = []
  var next: UInt16 = 0
  for cell in document.cells {
    let text = document.string(cell.start, cell.end)
    if cell.beginsLine {
      lines.append(String(repeating: "~", count: Int(cell.emptyLines)))
      next = 0
    } else {
      lines[lines.count - 1] += "|"
    }
    if cell.position != next { lines[lines.count - 1] += "\(cell.position):" }
    lines[lines.count - 1] += text
    next = cell.position &+ 1
  }
  return lines
}

/// The lines of a page.
func lines(ofPage page: String) throws -> [String] {
  lines(of: try HTMLDocument.document(Array(page.utf8)))
}
