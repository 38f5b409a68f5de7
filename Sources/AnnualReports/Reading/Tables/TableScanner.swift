import Documents

/// Walks a document's cells in reading order and collects the rows of its tables.
///
/// Labels drive it: a row is a label and everything up to the next one. Which column a value
/// belongs to is decided later, when all rows are known (``RowPlacement``).
struct TableScanner {
  /// The part of the form that the walk is in.
  enum Region { case none, disclosure, requests, disputes }

  /// What was found so far.
  private var tables = FoundTables()

  private let document: Document
  private var lexicon: Lexicon
  private var region = Region.none
  private var row: TableRow?
  private var heads = DisclosureHeads()
  private var serviceHeads: DisclosureHeads?
  private var areHeadsOpen = false
  private var lastRequest: RequestRow?
  private var forums = ForumList.none
  private var hasDisputeHeads = false
  /// The line of the last label, which is the last of them where a row of table four begins.
  private var lastLabelLine: Int32 = 0
  private var line: Int32 = 0
  private var half: HalfLabel?

  /// Longer cells hold no report: the longest report that is one line has a hundredth of this.
  private static let longestCell: UInt32 = 4 << 20
  /// Longer words are prose, not the label of a row.
  private static let longestLabel = 420

  private init(_ document: Document, _ lexicon: Lexicon) {
    self.document = document
    self.lexicon = lexicon
    tables.rows.reserveCapacity(64)
    tables.slots.reserveCapacity(min(document.cells.count, 512))
  }

  /// Collects the rows of a document; the lexicon learns on the way.
  ///
  /// Cells that reach into `skipped`, the bytes of a table of 2014–2018, are passed by: some of its
  /// labels are those of table three.
  static func scan(
    _ document: Document, without skipped: Range<UInt32>? = nil, with lexicon: inout Lexicon
  ) -> FoundTables {
    var scanner = TableScanner(document, lexicon)
    lexicon = Lexicon(empty: ())
    let text = document.text.span
    if let skipped {
      for cell in document.cells
      where cell.end < skipped.lowerBound || cell.start >= skipped.upperBound {
        scanner.take(cell, of: text)
      }
    } else {
      for cell in document.cells { scanner.take(cell, of: text) }
    }
    scanner.finishRow(nextLine: -1, emptyLines: 0)
    lexicon = scanner.lexicon
    return scanner.tables
  }

  // MARK: Cells

  private mutating func take(_ cell: Cell, of text: Span<UInt8>) {
    if cell.beginsLine { line += 1 }
    guard half == nil else { return takeBehindHalf(cell, of: text) }
    guard let value = value(of: cell, in: text) else {
      return takeWords(of: cell, in: text)
    }
    append(value, cell, cell.start, cell.end)
  }

  /// Takes a cell behind one that ends with half a label.
  private mutating func takeBehindHalf(_ cell: Cell, of text: Span<UInt8>) {
    guard let before = half.take() else { return }
    if !cell.isBlank, takeJoined(before, cell, of: text) { return }
    guard let value = value(of: cell, in: text) else {
      return takeWords(of: cell, in: text)
    }
    leave(before, for: cell, of: text)
    append(value, cell, cell.start, cell.end)
  }

  /// A blank cell's, or that of one that is a plain number.
  @inline(__always)
  private func value(of cell: Cell, in text: Span<UInt8>) -> CellValue? {
    if cell.isBlank { return .blank }
    let range = Int(cell.start)..<Int(cell.end)
    guard range.count <= PlainNumber.longest else { return nil }
    return PlainNumber.read(text.extracting(range))
  }

  /// Takes a cell that may hold labels, values and words.
  private mutating func takeWords(of cell: Cell, in text: Span<UInt8>) {
    guard cell.end - cell.start <= Self.longestCell else {
      tables.overlongCells.append(cell.start)
      return takeWords(cell, cell.start, cell.end)
    }
    let bytes = text.extracting(Int(cell.start)..<Int(cell.end))
    switch lexicon.read(bytes) {
    case .words: takeWords(cell, cell.start, cell.end)
    case .remembered(let tokens):
      for index in tokens { take(lexicon[index], cell) }
      half = HalfLabel(cell, last: tokens.last.map { lexicon[$0] }, isBare: tokens.count == 1)
    case .passing(let tokens):
      for token in tokens { take(token, cell) }
      half = HalfLabel(cell, last: tokens.last, isBare: tokens.count == 1)
    }
  }

  /// Ends the row at hand where half a label stands before a cell: that heads a row of its own, unless
  /// it is the rest of the label at hand, as 处理 is of 其他.
  private mutating func leave(
    _ half: HalfLabel, for cell: Cell, of text: Span<UInt8>
  ) {
    guard half.isBare, let row else { return }
    let joined = HalfLabel.tokens(from: row.labelStart, to: half.cell.end, of: text)
    if joined.count == 1, case .label = joined[0].kind { return }
    finishRow(nextLine: line, emptyLines: cell.emptyLines)
  }

  /// Reads two cells as one where the first holds but the beginning of a label: 行政 and 许可.
  private mutating func takeJoined(
    _ first: HalfLabel, _ second: Cell, of text: Span<UInt8>
  ) -> Bool {
    let tokens = HalfLabel.tokens(from: first.cell.start, to: second.end, of: text)
    guard case .label = tokens.first?.kind, tokens.allSatisfy({ $0.kind != .words }) else {
      return false
    }
    var joined = second
    joined.start = first.cell.start
    tokens.forEach { take($0, joined) }
    half = HalfLabel(joined, last: tokens.last, isBare: false)
    return true
  }

  private mutating func take(_ token: Token, _ cell: Cell) {
    let start = cell.start + token.start
    let end = cell.start + token.end
    switch token.kind {
    case .label(let label, let numbering, let unit):
      if label.isHead { tables.layout.note(cell) }
      take(label, numbering, unit, cell, start, end)
      row?.isMisspelt = token.isMisspelt
    case .value(let value):
      append(value, cell, start, end, isAttached: token.isAttached)
    case .words: takeWords(cell, start, end)
    case .fragment, .partial: break
    }
  }

  // MARK: Values and words

  private mutating func append(
    _ value: CellValue, _ cell: Cell, _ start: UInt32, _ end: UInt32, isAttached: Bool = false
  ) {
    if row == nil, region == .disputes, hasDisputeHeads {
      open(.disputes(forums), cell, start, start)
      row?.labelLine = lastLabelLine
    }
    guard row != nil else { return }
    tables.slots.append(
      Slot(
        value: value, start: start, end: end, line: line,
        beginsLine: cell.beginsLine && cell.start == start,
        beginsTabbedLine: cell.lead == .tabbedLine && cell.start == start,
        emptyLines: cell.start == start ? cell.emptyLines : 0, isAttached: isAttached))
    switch value.status {
    case .blank: break
    case .text: row?.textCount += 1
    default: row?.valueCount += 1
    }
    row?.endsText = Int(end) == document.text.count
  }

  private mutating func takeWords(_ cell: Cell, _ start: UInt32, _ end: UInt32) {
    guard end - start <= Self.longestLabel, region == .disclosure || region == .requests else {
      finishRow(nextLine: line, emptyLines: cell.emptyLines)
      if region == .disputes { leaveDisputes() }
      return
    }
    if let row, row.kind != .extra, row.valueCount == 0 {
      append(.text, cell, start, end)
    } else {
      finishRow(nextLine: line, emptyLines: cell.emptyLines)
      open(.extra, cell, start, end)
    }
  }

  // MARK: Rows

  private mutating func open(_ kind: TableRow.Kind, _ cell: Cell, _ start: UInt32, _ end: UInt32) {
    row = TableRow(
      kind: kind, labelStart: start, labelEnd: end, labelPosition: Int(cell.position),
      labelLine: line, slots: tables.slots.count..<tables.slots.count)
  }

  private mutating func finishRow(nextLine: Int32, emptyLines: UInt8) {
    guard row != nil, var finished = row else { return }
    row = nil
    finished.nextLine = nextLine
    finished.nextEmptyLines = emptyLines
    finished.slots = finished.slots.lowerBound..<tables.slots.count
    guard isRow(finished) else { return tables.drop(finished) }
    if case .disputes = finished.kind {
      forums = .none
      hasDisputeHeads = false
    }
    tables.add(finished)
  }

  /// Whether a row is one: blank cells above the heads of table four are none, nor are words without
  /// a value.
  private func isRow(_ row: TableRow) -> Bool {
    switch row.kind {
    case .disputes: row.valueCount > 0 || row.nextLine < 0 || row.slots.count >= 15
    case .extra: row.valueCount > 0
    case .disclosure, .request: true
    }
  }

  private mutating func leaveDisputes() {
    region = .none
    forums = .none
    hasDisputeHeads = false
  }
}

// MARK: - Labels

extension TableScanner {
  private mutating func take(
    _ label: Label, _ numbering: Numbering, _ unit: ValueUnit, _ cell: Cell,
    _ start: UInt32, _ end: UInt32
  ) {
    let label = inContext(label, numbering)
    finishRow(nextLine: line, emptyLines: cell.emptyLines)
    switch label {
    case .article: enterDisclosure(clearsHeads: true)
    case .contentHead:
      enterDisclosure(clearsHeads: true)
      heads.addContentHead(line: line, position: Int(cell.position))
      areHeadsOpen = true
    case .column(let column):
      enterDisclosure(clearsHeads: !areHeadsOpen)
      areHeadsOpen = true
      heads.add(column, unit: unit, line: line, position: Int(cell.position))
    case .disclosure(let disclosure):
      if region == .disclosure { openDisclosure(disclosure, unit, cell, start, end) }
    case .request(let request):
      region = .requests
      lastRequest = request
      open(.request(request), cell, start, end)
      row?.offsetByHeads = tables.layout.offset(ofValuesBehind: Int(cell.position))
    case .applicant(let applicant): tables.layout.note(applicant, cell)
    case .forum(let forum):
      enterDisputes()
      forums.add(forum)
    case .suits, .result: enterDisputes()
    case .applicantsHead, .requestGroup: break
    }
    lastLabelLine = line
  }

  /// 其他 and 总计 head columns, and label rows where the rows before say so.
  private func inContext(_ label: Label, _ numbering: Numbering) -> Label {
    guard region == .requests, let lastRequest else { return label }
    switch label {
    case .applicant(.other):
      if numbering.style == .group { return .request(.otherAll) }
      let follows: [RequestRow] = [.feeUnpaid, .noCorrection]
      return numbering.style == .item || follows.contains(lastRequest)
        ? .request(.otherMisc) : label
    case .applicant(.total):
      let isNumbered = numbering.style == .group || numbering.number == 7
      let follows: [RequestRow] = [.otherMisc, .feeUnpaid, .otherAll, .confirmReissue]
      return isNumbered || follows.contains(lastRequest) ? .request(.outcomeTotal) : label
    default: return label
    }
  }

  private mutating func enterDisclosure(clearsHeads: Bool) {
    region = .disclosure
    guard clearsHeads else { return }
    heads = DisclosureHeads()
    areHeadsOpen = false
  }

  private mutating func enterDisputes() {
    region = .disputes
    hasDisputeHeads = true
  }

  /// Opens a row of table two.
  ///
  /// Where a block has lost its heads, those of the service rows before
  /// it hold, for some sources drop every line that stood before.
  private mutating func openDisclosure(
    _ disclosure: DisclosureRow, _ unit: ValueUnit, _ cell: Cell, _ start: UInt32, _ end: UInt32
  ) {
    areHeadsOpen = false
    var heads = heads
    let isService = disclosure.block == .article5 || disclosure.block == .article6
    if isService, heads.isEmpty, let serviceHeads { heads = serviceHeads }
    let columns = heads.columns(of: disclosure)
    if isService, columns != nil { serviceHeads = heads }
    open(.disclosure(disclosure, columns: columns), cell, start, end)
    row?.headUnit = unit != .none ? unit : heads.unit
    row?.headRepeats = heads.repeats
    row?.offsetByHeads = heads.offset
  }
}
