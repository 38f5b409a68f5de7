/// The text layer of a PDF in the order of its stream.
///
/// Heads come before their rows, a piece a line; when a label takes several lines, its numbers
/// stand on the line after the last.
struct ContentOrder: TableStyle {
  func write(_ table: FormTable, to page: inout Page) {
    for row in table.rows {
      if row.isData {
        writeRow(row, table, &page)
      } else if table.kind == .disclosure {
        page.add(PagedRow.joined(row))
      } else {
        for cell in row.labels { writeHead(cell, &page) }
      }
    }
  }

  private func writeRow(_ row: FormRow, _ table: FormTable, _ page: inout Page) {
    let labels = row.labels
    for head in labels.dropLast() {
      let isPart = head.line.hasPrefix("三")
      for line in TextWrap.lines(of: head.line, width: isPart ? 2 : 4) { page.add(line) }
    }
    let pieces = TextWrap.lines(of: labels.last?.line ?? "", width: 19)
    let numbers = PagedRow.numbers(of: row)
    guard pieces.count > 1 else { return page.add(PagedRow.line(pieces + numbers)) }
    for piece in pieces { page.add(piece) }
    page.add(PagedRow.line(numbers))
  }

  private func writeHead(_ cell: FormCell, _ page: inout Page) {
    let width = cell.span == 1 ? 3 : 24
    for line in TextWrap.lines(of: cell.line, width: width) { page.add(line) }
  }
}
