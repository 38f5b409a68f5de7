/// Lays the paragraphs and tables of a page out as a document.
///
/// A row of a table is one of data, or it only places parts of the page beside each other: then
/// some cell holds a table, or several paragraphs and a lot of text. What such cells hold comes
/// out one after the other. Where a table has such a row, its rows without text are spacers.
struct PageLayout {
  private var builder = DocumentBuilder()
  private var cellCount = 0
  private var navigation: Set<Int> = []
  private let page: PageBlocks
  private let hasOwnTitle: Bool

  /// From so many paragraphs and so many bytes on a cell holds a part of the page.
  private static let pageParagraphs = 5
  private static let pageText = 800

  private init(_ page: PageBlocks) {
    self.page = page
    hasOwnTitle = page.hasOwnTitle
  }

  /// The document of a page.
  static func document(of page: PageBlocks) -> Document {
    var layout = PageLayout(page)
    layout.lay(page.blocks)
    var document = layout.builder.finish()
    if !layout.navigation.isEmpty {
      let cells = document.cells.enumerated().filter { !layout.navigation.contains($0.offset) }
      document.cells = cells.map(\.element)
    }
    return document
  }

  private mutating func lay(_ blocks: [PageBlock]) {
    for block in blocks {
      switch block {
      case .paragraph(let paragraph): lay(paragraph)
      case .table(let table): lay(table)
      }
    }
  }

  private mutating func lay(_ paragraph: PageParagraph) {
    let isBlank = paragraph.isBlank
    if isNavigation(paragraph) {
      if isBlank { return }
      navigation.insert(cellCount)
    }
    builder.paragraph(paragraph.text)
    if !isBlank { cellCount += 1 }
  }

  private func isNavigation(_ paragraph: PageParagraph) -> Bool {
    if let part = paragraph.part, page.isNavigation[part] { return true }
    if paragraph.isPointer, hasOwnTitle { return true }
    return NavigationMarks.isPath(paragraph.text)
  }

  // MARK: Tables

  private mutating func lay(_ table: PageTable) {
    let isLayout = table.rows.map { row in row.contains { holdsPart($0) } }
    let hasLayout = isLayout.contains(true)
    var grid = TableGrid()
    for (row, placesParts) in zip(table.rows, isLayout) {
      let columns = grid.columns(of: row)
      if placesParts {
        for cell in row where !cell.isBlank { lay(cell.blocks) }
      } else if !hasLayout || row.contains(where: { !$0.isBlank }) {
        lay(row, columns)
      }
    }
  }

  private mutating func lay(_ row: [PageCell], _ columns: [Int]) {
    guard !row.isEmpty else { return }
    builder.beginRow()
    for (cell, column) in zip(row, columns) { builder.cell(cell.text, column: column) }
    builder.endRow()
    if hasOwnTitle, pointsElsewhere(row) {
      navigation.formUnion(cellCount..<(cellCount + row.count))
    }
    cellCount += row.count
  }

  /// Whether a row is one of a list of reports: a link to one, and at most dates beside it.
  private func pointsElsewhere(_ row: [PageCell]) -> Bool {
    row.contains(where: \.holdsPointer)
      && row.allSatisfy { $0.holdsPointer || $0.text.utf8.count <= NavigationMarks.longestDate }
  }

  private func holdsPart(_ cell: PageCell) -> Bool {
    var paragraphs = 0
    var length = 0
    for block in cell.blocks {
      switch block {
      case .table: return true
      case .paragraph(let paragraph):
        guard !paragraph.isBlank else { continue }
        paragraphs += 1
        length += paragraph.text.utf8.count
      }
    }
    return paragraphs >= Self.pageParagraphs && length >= Self.pageText
  }
}
