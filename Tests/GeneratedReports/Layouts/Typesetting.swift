extension Layout {
  /// Lays out a manuscript; the page tells the text and the rows with doubtful edges.
  func page(for manuscript: Manuscript, _ noise: Noise, _ random: SeededRandom) -> Page {
    var page = Page(random: random)
    let style = tableStyle(&page.random)
    switch self {
    case .pdfReadingOrder, .pdfContentOrder:
      page.linesPerPage = page.random.within(22...30)
      page.isNumberAtFoot = self == .pdfReadingOrder
      setPaged(manuscript, style, &page)
    case .singleLine: setInline(manuscript, style, &page)
    default: setLines(manuscript, style, noise, &page)
    }
    return page
  }

  private func setLines(
    _ manuscript: Manuscript, _ style: any TableStyle, _ noise: Noise, _ page: inout Page
  ) {
    let hasHashes = noise.contains(.hashHeadings) || self == .markdownPerRow
    for part in manuscript.parts {
      switch part {
      case .line(let text), .paragraph(let text): page.text += text + gap
      case .title(let text): page.text += (hasHashes ? "# " : "") + text + gap
      case .heading(let text): page.text += (hasHashes ? "## " : "") + text + gap
      case .table(let table):
        style.write(table, to: &page)
        if gap == "\n\n" { page.text += "\n" }
      }
    }
  }

  private func setPaged(
    _ manuscript: Manuscript, _ style: any TableStyle, _ page: inout Page
  ) {
    for part in manuscript.parts {
      switch part {
      case .line(let text), .title(let text), .heading(let text): page.add(text)
      case .paragraph(let text): page.add(paragraph: text, width: 28)
      case .table(let table): style.write(table, to: &page)
      }
    }
  }

  private func setInline(
    _ manuscript: Manuscript, _ style: any TableStyle, _ page: inout Page
  ) {
    for part in manuscript.parts {
      switch part {
      case .line(let text), .title(let text), .heading(let text), .paragraph(let text):
        page.text += text + " "
      case .table(let table): style.write(table, to: &page)
      }
    }
  }
}
