/// Puts the paragraphs and tables of a page together from the parser's events.
///
/// It relies on nothing but that every element that begins ends: cells without a row, rows within
/// cells and text between rows find a place as in a browser; text in a row is a cell.
struct PageBuilder {
  /// More deeply nested elements are refused. (Browsers nest no more than 512.)
  static let mostDepth = 1_000
  /// More paragraphs and cells are refused.
  static let mostParts = 1_000_000

  /// A page is refused where the sum over its bytes of how deeply each is nested is greater: the
  /// parser looks through all open elements for each end of one.
  static let mostWork = 1 << 33

  /// Why the page is refused, once it is; what follows is not taken.
  private(set) var refusal: HTMLRefusal?
  private var page = PageBlocks()
  private var elements: [OpenElement] = []
  private var tables: [OpenTable] = []
  private var line = LineText()
  private var navigation: OpenNavigation?
  private var partCount = 0
  private var work = 0
  private var hasTitle = false
  private var isInTitle = false
  /// How many elements are open from the outermost one on that is left out.
  private var droppedDepth = 0
  private var invisibleDepth = 0
  private var linkDepth = 0
  private var preformattedDepth = 0

  /// Gives the page up.
  mutating func finish() -> PageBlocks {
    while !elements.isEmpty { end() }
    flush()
    return page
  }

  /// Takes note that so many bytes of the page follow.
  mutating func expect(bytes: Int) {
    work += bytes * (elements.count + droppedDepth)
    if work > Self.mostWork { refusal = .tooDeep(limit: Self.mostDepth) }
  }

  // MARK: Elements

  /// Takes the beginning of an element.
  mutating func start(_ element: HTMLElement, _ traits: HTMLTraits) {
    guard refusal == nil else { return }
    guard elements.count + droppedDepth < Self.mostDepth else {
      refusal = .tooDeep(limit: Self.mostDepth)
      return
    }
    if droppedDepth > 0 || isDropped(element, traits) {
      droppedDepth += 1
      return
    }
    var open = OpenElement(
      element: element,
      isBlock: element.isBlock && traits.isBlock != false || traits.isBlock == true,
      isInvisible: traits.isInvisible, partsBefore: partCount)
    if open.isBlock || element.isPartOfTable { flush() }
    beginNavigation(element, traits)
    enter(element, traits, &open)
    if open.isInvisible { invisibleDepth += 1 }
    elements.append(open)
  }

  /// Takes the end of the element that began last and has not ended.
  mutating func end() {
    guard refusal == nil else { return }
    guard droppedDepth == 0 else {
      droppedDepth -= 1
      return
    }
    guard let open = elements.popLast() else { return }
    if open.isBlock || open.element.isPartOfTable { flush() }
    leave(open)
    if open.isInvisible { invisibleDepth -= 1 }
    endNavigation()
  }

  private func isDropped(_ element: HTMLElement, _ traits: HTMLTraits) -> Bool {
    element == .dropped || traits.isAbsent || element == .title && hasTitle
  }

  private mutating func enter(
    _ element: HTMLElement, _ traits: HTMLTraits, _ open: inout OpenElement
  ) {
    switch element {
    case .lineBreak: endLine()
    case .link: linkDepth += 1
    case .preformatted: preformattedDepth += 1
    case .title: isInTitle = true
    case .table:
      tables.append(OpenTable())
      open.mark = tables.count
    case .row:
      count()
      if !tables.isEmpty { tables[tables.count - 1].beginRow() }
    case .cell:
      count()
      open.mark = partCount
      beginCell(traits)
    default: break
    }
  }

  private mutating func leave(_ open: OpenElement) {
    switch open.element {
    case .link: linkDepth -= 1
    case .preformatted: preformattedDepth -= 1
    case .paragraph: if partCount == open.partsBefore { append("", plainCount: 1) }
    case .title:
      isInTitle = false
      hasTitle = hasTitle || partCount > open.partsBefore
    case .table: if tables.count == open.mark { endTable() }
    case .row: if !tables.isEmpty { tables[tables.count - 1].endRow() }
    case .cell:
      if let table = tables.last, table.cellNumber == open.mark {
        tables[tables.count - 1].endCell()
      }
    default: break
    }
  }

  // MARK: Text

  /// Takes text.
  mutating func text(_ bytes: Span<UInt8>) {
    guard refusal == nil, droppedDepth == 0, invisibleDepth == 0 else { return }
    var start = 0
    if preformattedDepth > 0 {
      for end in bytes.indices where bytes[end] == .lineFeed {
        line.append(bytes.extracting(start..<end), isLink: linkDepth > 0)
        endLine()
        start = end + 1
      }
    }
    line.append(bytes.extracting(start...), isLink: linkDepth > 0)
  }

  private mutating func endLine() {
    if line.isEmpty { append("", plainCount: 1) } else { flush() }
  }

  private mutating func flush() {
    guard !line.isEmpty else { return }
    let plainCount = line.plainCount
    navigation?.plainCount += plainCount
    append(line.take(), plainCount: plainCount)
  }

  /// Takes a paragraph with so many bytes outside links.
  private mutating func append(_ text: String, plainCount: Int) {
    var paragraph = PageParagraph(text: text)
    paragraph.isPointer = NavigationMarks.isPointer(text, plainCount: plainCount)
    if isInTitle, !NavigationMarks.isTitle(text) {
      paragraph.part = page.isNavigation.count
      page.isNavigation.append(true)
    } else if let navigation, navigation.holds(text, isPlain: plainCount > 0) {
      paragraph.part = navigation.part
    }
    count()
    if !text.isEmpty { openCellForStrayText() }
    append([.paragraph(paragraph)])
  }

  /// Opens a cell where text stands in a row and in no cell of it, as where a tag was lost: a browser
  /// moves the text before the table, and the row would be a cell short.
  private mutating func openCellForStrayText() {
    guard let table = tables.last, table.cell == nil, table.isInRow else { return }
    tables[tables.count - 1].beginCell(PageCell(), number: 0)
  }

  private mutating func append(_ blocks: [PageBlock]) {
    if let index = tables.lastIndex(where: { $0.cell != nil }) {
      tables[index].cell?.blocks += blocks
    } else {
      page.blocks += blocks
    }
  }

  private mutating func count() {
    partCount += 1
    if partCount > Self.mostParts { refusal = .tooManyParts(limit: Self.mostParts) }
  }

  // MARK: Tables

  private mutating func beginCell(_ traits: HTMLTraits) {
    guard !tables.isEmpty else { return }
    let cell = PageCell(columnSpan: traits.columnSpan, rowSpan: traits.rowSpan)
    tables[tables.count - 1].beginCell(cell, number: partCount)
  }

  /// Ends a table; one of a single cell is but a frame around what stands in it.
  private mutating func endTable() {
    guard var ended = tables.popLast() else { return }
    ended.endCell()
    let table = ended.table
    switch table.cellCount {
    case 0: break
    case 1: append(table.rows.lazy.joined().first?.blocks ?? [])
    default: append([.table(table)])
    }
  }

  // MARK: Navigation

  private mutating func beginNavigation(_ element: HTMLElement, _ traits: HTMLTraits) {
    guard navigation == nil, element != .content else { return }
    var kind = traits.navigation
    if element == .navigation { kind = .navigation }
    if element == .header { kind = max(kind, .header) }
    guard kind != .none else { return }
    navigation = OpenNavigation(
      kind: kind, part: page.isNavigation.count, depth: elements.count)
    page.isNavigation.append(false)
  }

  private mutating func endNavigation() {
    guard let ended = navigation, elements.count == ended.depth else { return }
    page.isNavigation[ended.part] = ended.isConfirmed
    navigation = nil
  }
}
