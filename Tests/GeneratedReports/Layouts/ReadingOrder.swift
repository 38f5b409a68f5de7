/// The text layer of a PDF, sorted by position.
///
/// The numbers of a row stand at half the height of its label, so a label of several lines stands
/// above and below them; the heads that span rows are strewn between the rows.
struct ReadingOrder: TableStyle {
  func write(_ table: FormTable, to page: inout Page) {
    switch table.kind {
    case .disclosure: for row in table.rows { page.add(PagedRow.joined(row)) }
    case .requests:
      writeHeads(table, &page)
      writeRows(table, &page)
    case .disputes:
      writeDisputeHeads(table, &page)
      for row in table.rows where row.isData { page.add(PagedRow.joined(row)) }
    }
  }

  private func writeHeads(_ table: FormTable, _ page: inout Page) {
    guard table.rows.count > 2, let hint = table.rows[0].cells.first?.line else { return }
    let (first, second) = TextWrap.halves(of: hint)
    page.add(table.rows[0].cells.last?.line ?? "")
    page.add(first + " " + table.rows[1].cells[2].line)
    page.add(second)
    page.add(table.rows[1].cells[1].line + " " + (table.rows[1].cells.last?.line ?? ""))
    let kinds = table.rows[2].labels.map(\.line)
    let halves = kinds.dropLast().map { TextWrap.halves(of: $0) }
    page.add(halves.map(\.0).joined(separator: " "))
    page.add(kinds.last ?? "")
    page.add(halves.map(\.1).joined(separator: " "))
  }

  private func writeRows(_ table: FormTable, _ page: inout Page) {
    let strewn = StrewnHeads(table)
    for (index, row) in table.rows.enumerated() where row.isData {
      for line in strewn.lines(before: index) { page.add(line) }
      let prefix = strewn.prefix(of: index)
      writeRow(row, prefix, &page)
      for line in strewn.lines(after: index) { page.add(line) }
    }
  }

  private func writeRow(_ row: FormRow, _ prefix: String, _ page: inout Page) {
    let pieces = TextWrap.lines(of: row.labels.last?.line ?? "", width: 19)
    let numbers = PagedRow.numbers(of: row)
    switch pieces.count {
    case ...1: page.add(prefix + PagedRow.line(pieces + numbers))
    case 2:
      page.add(pieces[0])
      page.add(PagedRow.line(numbers))
      page.add(pieces[1])
    default:
      page.add(pieces[0])
      page.add(PagedRow.line([pieces[1]] + numbers))
      for piece in pieces.dropFirst(2) { page.add(piece) }
    }
  }

  private func writeDisputeHeads(_ table: FormTable, _ page: inout Page) {
    for row in table.rows.prefix(2) where !row.isData {
      let wide = row.labels.filter { $0.span > 1 }.map(\.line)
      page.add(wide.joined(separator: " "))
    }
    let heads = table.rows.dropFirst().first?.labels.prefix(5).map(\.line) ?? []
    let halves = heads.dropLast().map { TextWrap.halves(of: $0) }
    for _ in 0..<3 {
      page.add(halves.map(\.0).joined(separator: " "))
      page.add(heads.last ?? "")
      page.add(halves.map(\.1).joined(separator: " "))
    }
  }
}
