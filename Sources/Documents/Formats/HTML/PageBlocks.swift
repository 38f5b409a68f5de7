/// The pieces of a page in reading order.
struct PageBlocks {
  var blocks: [PageBlock] = []
  /// For each part of the page that is called navigation whether it is.
  var isNavigation: [Bool] = []

  /// Whether a paragraph anywhere may be the title of the page's own report.
  var hasOwnTitle: Bool { blocks.contains { holdsTitle($0) } }

  private func holdsTitle(_ block: PageBlock) -> Bool {
    switch block {
    case .paragraph(let paragraph):
      let isElsewhere = paragraph.isPointer || paragraph.part.map { isNavigation[$0] } ?? false
      return !isElsewhere && NavigationMarks.isOwnTitle(paragraph.text)
    case .table(let table):
      return table.rows.contains { row in row.contains { $0.blocks.contains { holdsTitle($0) } } }
    }
  }
}
