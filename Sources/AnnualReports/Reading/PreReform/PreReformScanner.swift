import Documents

/// Walks a document's cells in reading order and collects the rows of the table of 2014–2018.
///
/// As in the tables of later forms, labels drive it: a row is a label and everything up to the
/// next one. Words with a number behind them, among the rows of the form, are a row of the
/// region's own.
struct PreReformScanner {
  private(set) var rows: [PreReformRow] = []
  private(set) var columns = PreReformColumns()
  /// Where the head 统计指标 stands; nothing where it was lost.
  private(set) var headStart: UInt32?

  private var row: PreReformRow?
  private var forum: PreReformForum?
  private var isInHeads = false
  private var followsRowNumbersHead = false
  private var line: Int32 = 0

  /// Cells of more bytes are no table's, and no report that is one line either.
  private static let longestCell: UInt32 = 1 << 18
  /// Longer words are prose, not a label or a head.
  private static let longestLabel = 60
  private static let longestHead = 12

  /// The walk through a document.
  static func scan(_ document: Document) -> PreReformScanner {
    var scanner = PreReformScanner()
    let text = document.text.span
    for cell in document.cells { scanner.take(cell, of: text) }
    scanner.finishRow(isFollowed: false)
    return scanner
  }

  private mutating func take(_ cell: Cell, of text: Span<UInt8>) {
    if cell.beginsLine { line += 1 }
    guard !cell.isBlank else { return append(.value(.blank), cell.start, cell.end) }
    guard cell.end - cell.start <= Self.longestCell else { return finishRow(isFollowed: false) }
    let bytes = text.extracting(Int(cell.start)..<Int(cell.end))
    for token in PreReformToken.tokens(of: bytes) {
      let (start, end) = (cell.start + token.start, cell.start + token.end)
      switch token.kind {
      case .unit(let unit): append(.unit(unit), start, end)
      case .value(let value): append(.value(value), start, end)
      case .words(let label): take(label, start, end)
      }
    }
  }

  private mutating func append(_ kind: PreReformSlot.Kind, _ start: UInt32, _ end: UInt32) {
    row?.slots.append(PreReformSlot(kind: kind, start: start, end: end, line: line))
  }

  // MARK: Words

  private mutating func take(_ label: PreReformLabel, _ start: UInt32, _ end: UInt32) {
    if label.text.isEmpty || (label.closesBracket && label.meaning == nil) { return }
    switch label.meaning {
    case .indicatorHead: return openHeads(start)
    case .row(let indicator): return open(label, indicator, start, end)
    case .result(let result):
      if let indicator = forum?.row(of: result) { return open(label, indicator, start, end) }
    case nil: break
    }
    if label.text == "序号" { followsRowNumbersHead = true }
    if isInHeads, takeHead(label) { return }
    takeOther(label, start, end)
  }

  private mutating func openHeads(_ start: UInt32) {
    finishRow(isFollowed: true)
    columns = PreReformColumns()
    columns.hasRowNumbers = followsRowNumbersHead
    followsRowNumbersHead = false
    isInHeads = true
    headStart = min(headStart ?? start, start)
  }

  /// Takes a head of a column; a heading of the table's parts ends the heads.
  private mutating func takeHead(_ label: PreReformLabel) -> Bool {
    guard label.numbering.style == .none, label.text.count <= Self.longestHead,
      !label.text.hasSuffix("情况")
    else {
      isInHeads = false
      return false
    }
    columns.add(label.text, line: line)
    return true
  }

  /// Words that are no label: the rest of one, the content of a cell, a heading, a row of the
  /// region's own, or prose.
  private mutating func takeOther(_ label: PreReformLabel, _ start: UInt32, _ end: UInt32) {
    if label.text.count > Self.longestLabel { return finishRow(isFollowed: false) }
    if let current = row, current.slots.isEmpty, label.numbering.style == .none {
      let whole = current.label.joined(with: label)
      if let indicator = indicator(of: whole) { return replaceLabel(whole, indicator, end) }
    }
    if let current = row, current.indicator != nil, current.line == line {
      return append(.value(.text), start, end)
    }
    if label.numbering.style == .heading { forum = nil }
    guard row != nil || headStart != nil else { return }
    open(label, nil, start, end)
  }

  private func indicator(of label: PreReformLabel) -> Indicator? {
    switch label.meaning {
    case .row(let indicator): indicator
    case .result(let result): forum?.row(of: result)
    case .indicatorHead, nil: nil
    }
  }

  /// Completes a label that was wrapped.
  private mutating func replaceLabel(
    _ whole: PreReformLabel, _ indicator: Indicator, _ end: UInt32
  ) {
    row?.label = whole
    row?.indicator = indicator
    row?.end = end
    row?.line = line
    forum = PreReformForum(of: indicator)
  }

  // MARK: Rows

  private mutating func open(
    _ label: PreReformLabel, _ indicator: Indicator?, _ start: UInt32, _ end: UInt32
  ) {
    isInHeads = false
    followsRowNumbersHead = false
    dropRowNumber()
    finishRow(isFollowed: true)
    if let indicator { forum = PreReformForum(of: indicator) }
    row = PreReformRow(label: label, indicator: indicator, start: start, end: end, line: line)
  }

  /// Takes the number and the blank cells before a label on its line from the row above.
  ///
  /// Where that leaves a row without any number, and no head 序号 explains the one that was taken,
  /// whose number it is cannot be told.
  private mutating func dropRowNumber() {
    guard var current = row, current.line != line else { return }
    let foreign = Array(current.slots.reversed().prefix { $0.line == line })
    guard !foreign.isEmpty, foreign.allSatisfy({ $0.value != nil }),
      foreign.count(where: \.isFilled) <= 1
    else { return }
    current.slots.removeLast(foreign.count)
    if current.filledCount == 0, foreign.contains(where: \.isFilled), !columns.hasRowNumbers {
      current.doubt = .tooFew
    }
    row = current
  }

  private mutating func finishRow(isFollowed: Bool) {
    guard var finished = row else { return }
    row = nil
    finished.isFollowed = isFollowed
    if finished.indicator == nil, takeAsContent(finished) { return }
    rows.append(finished)
  }

  /// Takes unnumbered words behind a unit for the content of the row above, which lacks a number.
  private mutating func takeAsContent(_ words: PreReformRow) -> Bool {
    if words.filledCount == 0, words.hasUnit { return false }
    guard let last = rows.indices.last, rows[last].indicator != nil, rows[last].hasUnit,
      rows[last].cells.isEmpty, words.label.numbering.style == .none, !words.hasUnit
    else { return words.filledCount == 0 }
    if words.filledCount > 0 {
      rows[last].doubt = .wordsBetween
      return false
    }
    rows[last].slots.append(
      PreReformSlot(kind: .value(.text), start: words.start, end: words.end, line: words.line))
    return true
  }
}
