/// The ruled tables of a document.
struct PDFGrids {
  /// The rows of all tables, in the order of pages and from top to bottom.
  private(set) var rows: [PDFGridRow] = []
  /// The words outside tables, by pages.
  private(set) var rest: [[PDFBox]] = []

  /// Finds the tables, and puts each word into one of them or into ``rest``.
  init(_ pages: [PDFPage], rules: [[PDFRule]]) {
    for (number, page) in pages.enumerated() {
      let lines = number < rules.count ? PDFLines.groups(of: rules[number]) : []
      var grids = lines.compactMap { PDFGrid($0, page: number) }
        .sorted { $0.area < $1.area }
      Self.fill(&grids, page.words)
      grids = grids.filter(\.isComplete)
      rest.append(page.words.filter { word in !grids.contains { $0.holds(word) } })
      let own = grids.flatMap(\.tableRows).sorted { $0.top < $1.top }
      add(own)
    }
  }

  private static func fill(_ grids: inout [PDFGrid], _ words: [PDFBox]) {
    for word in words {
      for index in grids.indices where grids[index].take(word) { break }
    }
  }

  /// Adds the rows of a page; the first behind repeated heads may be the rest of the last one of the
  /// page before.
  private mutating func add(_ own: [PDFGridRow]) {
    var own = own
    let heads = own.prefix { head in rows.contains { head.repeats($0) } }.count
    if heads < own.count, let last = rows.indices.last, rows[last].takeRest(own[heads]) {
      own.remove(at: heads)
    }
    rows += own
  }
}
