/// Markdown with a small table for each row, or group of rows, of the form.
struct MarkdownPerRow: TableStyle {
  func write(_ table: FormTable, to page: inout Page) {
    switch table.kind {
    case .disclosure: writeBlocks(table, &page)
    case .requests: writeRequests(table, &page)
    case .disputes: writeDisputes(table, &page)
    }
  }

  private func writeBlocks(_ table: FormTable, _ page: inout Page) {
    for row in table.rows {
      let texts = row.cells.map(\.line)
      if texts.count == 1 {
        page.text += "\n### \(texts[0])\n"
      } else {
        page.text += line(texts)
        if !row.isData { page.text += rule(texts.count) }
      }
    }
  }

  private func writeRequests(_ table: FormTable, _ page: inout Page) {
    page.text += (table.rows.first?.cells.first?.line ?? "") + "\n"
    let heads = ["类别"] + (1...6).map { "数据\($0)" } + ["总计"]
    for row in table.rows where row.isData {
      let labels = row.labels.map(\.line)
      let isInGroup = row.cells.first { $0.role != .covered }?.span == 1 && row.cells.count == 10
      for label in isInGroup ? Array(labels.dropLast()) : labels {
        page.text += "\n### \(label)\n"
      }
      if !isInGroup || labels.count > 1 { page.text += line(heads) + rule(8) }
      page.text += line([labels.last ?? ""] + row.values)
    }
  }

  private func writeDisputes(_ table: FormTable, _ page: inout Page) {
    let values = table.rows.last?.values ?? []
    let heads = table.rows.dropFirst().first.map { $0.cells.prefix(5).map(\.line) } ?? []
    for (index, forum) in ["行政复议", "行政诉讼（未经复议直接起诉）", "行政诉讼（复议后起诉）"].enumerated() {
      page.text += "\n### \(forum)\n" + line(heads) + rule(5)
      page.text += line(Array(values.dropFirst(index * 5).prefix(5)))
    }
  }

  private func line(_ texts: [String]) -> String {
    "| " + texts.joined(separator: " | ") + " |\n"
  }

  private func rule(_ count: Int) -> String {
    "|" + String(repeating: "---|", count: count) + "\n"
  }
}
