import Documents

/// Reads the one table of 2014–2018, 政府信息公开情况统计表.
struct PreReformReader {
  private var table: PreReformTable
  private var figures: [Indicator: Figure] = [:]
  /// The figures of which but a bare label was seen; a number found later stands.
  private var isWeak: Set<Indicator> = []
  private let document: Document
  private let columns: PreReformColumns

  /// How many rows make a table, with the head 统计指标 and without.
  private static let fewestRows = (withHead: 3, withoutHead: 4)

  private init(_ document: Document, _ columns: PreReformColumns, _ extent: Range<UInt32>) {
    self.document = document
    self.columns = columns
    table = PreReformTable(extent: extent)
  }

  /// The table; nothing where the document has none, which a glance at its bytes mostly tells.
  static func read(_ document: Document) -> PreReformTable? {
    guard PreReformMarks.areSeen(in: document.text) else { return nil }
    let scanner = PreReformScanner.scan(document)
    let found = Set(scanner.rows.filter { !$0.cells.isEmpty }.compactMap(\.indicator))
    let fewest = scanner.headStart == nil ? fewestRows.withoutHead : fewestRows.withHead
    guard found.count >= fewest else { return nil }
    let rows = ownRows(of: scanner.rows)
    guard let first = rows.first, let last = rows.last else { return nil }
    let start = min(scanner.headStart ?? first.start, first.start)
    var reader = PreReformReader(document, scanner.columns, start..<max(last.lastByte, start))
    for row in rows { reader.take(row) }
    reader.table.figures = reader.figures.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    return reader.table
  }

  /// The table's rows: from the first of the form's that has a cell to the last, and those of the
  /// region's own right behind it that name a unit.
  private static func ownRows(of rows: [PreReformRow]) -> ArraySlice<PreReformRow> {
    let isOwn = { (row: PreReformRow) in row.indicator != nil && !row.cells.isEmpty }
    guard let first = rows.firstIndex(where: isOwn), let last = rows.lastIndex(where: isOwn) else {
      return []
    }
    let added = rows[(last + 1)...].prefix { $0.hasUnit && $0.filledCount > 0 }
    return rows[first..<added.endIndex]
  }

  // MARK: Rows

  private mutating func take(_ row: PreReformRow) {
    guard let indicator = row.indicator else { return keepExtra(row) }
    switch PreReformPlacement.place(row, columns) {
    case .placed(let slot): set(indicator, slot, of: row)
    case .labelOnly:
      guard row.isFollowed, figures[indicator] == nil else { return }
      figures[indicator] = Figure(status: .blank, start: row.end, end: row.end)
      isWeak.insert(indicator)
    case .ambiguous(let reason):
      let start = row.slots.first?.start ?? row.end
      store(indicator, Figure(status: .ambiguous, start: start, end: row.lastByte))
      table.findings.append(
        .columnUntold(indicator, reason, document.string(start, row.lastByte), at: start))
    }
  }

  private mutating func set(_ indicator: Indicator, _ slot: PreReformSlot, of row: PreReformRow) {
    guard let value = slot.value else { return }
    let raw = document.string(slot.start, slot.end)
    guard value.status == .reported else {
      store(indicator, Figure(status: value.status, start: slot.start, end: slot.end))
      if value.status == .unreadable || value.status == .text {
        table.findings.append(.notANumber(indicator, raw, at: slot.start))
      }
      return
    }
    guard let quantity = quantity(value, indicator, row) else {
      store(indicator, Figure(status: .unreadable, start: slot.start, end: slot.end))
      table.findings.append(.wrongUnit(indicator, raw, at: slot.start))
      return
    }
    if Int(slot.end) == document.text.count {
      store(indicator, Figure(status: .ambiguous, start: slot.start, end: slot.end))
      table.findings.append(.endsInValue(indicator, raw, at: slot.start))
      return
    }
    if !value.notes.intersection([.word, .approximate, .net, .rounded]).isEmpty {
      table.findings.append(.oddWriting(indicator, raw, quantity, at: slot.start))
    }
    store(indicator, Figure(quantity, start: slot.start, end: slot.end))
  }

  /// The number in the row's unit; nothing where the cell's own unit or sign contradicts it.
  ///
  /// The form counts money in 万元; the cell's unit comes before that of the row.
  private func quantity(
    _ value: CellValue, _ indicator: Indicator, _ row: PreReformRow
  ) -> Quantity? {
    if value.zeroRun > 1 || value.notes.contains(.wordSign) { return nil }
    let quantity = Quantity(millionths: value.millionths)
    let unit = value.unit != .none ? value.unit : row.unit
    guard indicator.definition.unit == .money else { return unit.isMoney ? nil : quantity }
    switch unit {
    case .none, .tenThousandYuan: return quantity
    case .counter: return value.millionths == 0 ? quantity : nil
    case .yuan:
      let isExact = value.millionths.isMultiple(of: 10_000)
      return isExact ? Quantity(millionths: value.millionths / 10_000) : nil
    case .hundredMillionYuan:
      let (product, overflow) = value.millionths.multipliedReportingOverflow(by: 10_000)
      return overflow ? nil : Quantity(millionths: product)
    }
  }

  /// Stores a figure; where the table already has another one, neither can be trusted.
  private mutating func store(_ indicator: Indicator, _ figure: Figure) {
    guard let before = figures[indicator], isWeak.remove(indicator) == nil else {
      figures[indicator] = figure
      return
    }
    guard before.status != figure.status || before.quantity != figure.quantity else { return }
    figures[indicator] = Figure(status: .ambiguous, start: before.start, end: before.end)
    table.findings.append(
      .standsTwice(
        indicator, document.string(before.start, before.end),
        document.string(figure.start, figure.end), at: figure.start))
  }

  // MARK: Rows of the region's own

  private mutating func keepExtra(_ row: PreReformRow) {
    let cells = row.cells.filter(\.isFilled)
    let figures = cells.compactMap { slot -> Figure? in
      guard let value = slot.value else { return nil }
      return value.status == .reported
        ? Figure(Quantity(millionths: value.millionths), start: slot.start, end: slot.end)
        : Figure(status: value.status, start: slot.start, end: slot.end)
    }
    guard figures.contains(where: { $0.status == .reported }), let first = cells.first else {
      return
    }
    let label = document.string(row.start, row.end).filter {
      !$0.isWhitespace && $0 != "#" && $0 != "*"
    }
    table.extraRows.append(ExtraRow(label: label, figures: figures))
    table.findings.append(
      .extraRow(label, document.string(first.start, row.lastByte), at: row.start))
  }
}
