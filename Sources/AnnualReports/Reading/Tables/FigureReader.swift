import Documents

/// Reads the figures of the three tables of a document, or of the one table of 2014–2018.
struct FigureReader {
  private(set) var figures = FigureTable()
  private(set) var forms = FormUse()
  private(set) var extraRows: [ExtraRow] = []
  private(set) var findings: [Finding] = []
  /// The bytes of the document from the first row to behind the last; nothing without rows.
  private(set) var extent: Range<UInt32>?
  /// The figures of which only words or a bare label were seen; a number found later stands.
  private var isWeak: Set<Indicator> = []
  private let document: Document
  private let tables: FoundTables
  /// The columns of the row at hand.
  private var columns: [Column] = []

  private init(_ document: Document, _ tables: FoundTables) {
    self.document = document
    self.tables = tables
  }

  /// Reads a document; everything is missing where no table is recognised.
  static func read(_ document: Document, with lexicon: inout Lexicon) -> FigureReader {
    let statistics = PreReformReader.read(document)
    var tables = TableScanner.scan(document, without: statistics?.extent, with: &lexicon)
    tables.supplyLostHeads()
    var placement = RowPlacement(tables)
    var reader = FigureReader(document, tables)
    reader.findings = tables.overlongCells.map { .overlongCell(at: $0) }
    for row in tables.rows {
      let outcome = placement.place(row)
      reader.take(row, outcome, placement.placed)
    }
    if let first = tables.rows.first, let last = tables.rows.last {
      reader.extent = first.labelStart..<max(tables.rawRange(of: last).end, first.labelStart)
    }
    reader.doubtGroupWithoutPart()
    RequestGroups.derive(in: &reader.figures)
    if let statistics { reader.take(statistics) }
    return reader
  }

  /// Takes over what the table of 2014–2018 holds, none of which is in the other tables.
  private mutating func take(_ table: PreReformTable) {
    for (indicator, figure) in table.figures { figures[indicator] = figure }
    forms[.statistics] = .f2014
    extraRows += table.extraRows
    findings += table.findings
    let other = extent ?? table.extent
    let end = max(other.upperBound, table.extent.upperBound)
    extent = min(other.lowerBound, table.extent.lowerBound)..<end
  }

  // MARK: Rows

  private mutating func take(
    _ row: TableRow, _ outcome: RowPlacement.Outcome, _ slots: [Slot]
  ) {
    if case .extra = row.kind { return keepExtra(row) }
    findColumns(of: row)
    noteForm(row, outcome)
    if row.isMisspelt { findings.append(.misspeltLabel(row, label(row))) }
    switch outcome {
    case .placed:
      for index in 0..<min(columns.count, slots.count) {
        set(columns[index], slots[index], of: row)
      }
      if row.endsText { doubtLast(of: slots, in: columns) }
    case .zeros(let slot):
      for column in columns { store(column, .zero, slot, hasKnownUnit: true) }
    case .blank:
      for column in columns {
        store(column, Figure(status: .blank, start: row.labelEnd, end: row.labelEnd))
      }
    case .labelOnly:
      // 其他处理 over its three rows is no row of its own.
      guard row.nextLine >= 0, row.kind != .request(.otherAll) else { return }
      for column in columns { storeWeakly(column, .blank, row) }
    case .text:
      for column in columns { storeWeakly(column, .text, row) }
    case .ambiguous(let reason):
      for column in columns { storeAmbiguous(column, row) }
      findings.append(
        .columnsUntold(row, reason, raw(row), label(row), at: tables.rawRange(of: row).start))
      if reason == .wordsBetween { keepExtra(row) }
    }
  }

  private struct Column {
    var indicator: Indicator
    var isMoney = false
    var isChange = false
  }

  private mutating func findColumns(of row: TableRow) {
    columns.removeAll(keepingCapacity: true)
    switch row.kind {
    case .disclosure(let disclosure, let list):
      for column in list ?? disclosure.likelyColumns(in: forms) {
        guard let indicator = DisclosureCell.indicator(disclosure, column) else { continue }
        columns.append(
          Column(
            indicator: indicator, isMoney: column.isMoney, isChange: column == .itemsChange))
      }
    case .request(let request):
      for applicant in RequestGrid.applicants {
        columns.append(Column(indicator: request.indicator(applicant)))
      }
    case .disputes(let forums):
      if forums.count == 1 && row.columnCount == 5 {
        addColumns(of: forums[0])
      } else {
        for forum in Forum.all { addColumns(of: forum) }
      }
    case .extra: break
    }
  }

  private mutating func addColumns(of forum: Forum) {
    for result in Forum.Result.all { columns.append(Column(indicator: forum.indicator(result))) }
  }

  private mutating func noteForm(_ row: TableRow, _ outcome: RowPlacement.Outcome) {
    switch row.kind {
    case .disclosure(let disclosure, let columns):
      if let form = columns?.edition { forms[disclosure.block] = form }
    case .request(.otherAll):
      if outcome != .labelOnly, outcome != .text { forms[.otherOutcomes] = .f2019 }
    case .request(.noCorrection), .request(.feeUnpaid):
      forms[.otherOutcomes] = .f2021
    default: break
    }
  }

  private mutating func keepExtra(_ row: TableRow) {
    let label = label(row)
    let figures = tables.slots(of: row).filter { !$0.isBlank && !$0.isText }.map { slot in
      slot.value.status == .reported
        ? Figure(Quantity(millionths: slot.value.millionths), start: slot.start, end: slot.end)
        : Figure(status: slot.value.status, start: slot.start, end: slot.end)
    }
    guard figures.contains(where: { $0.status == .reported }) else { return }
    extraRows.append(ExtraRow(label: label, figures: figures))
    findings.append(.extraRow(label, raw(row), at: row.labelStart))
  }

  // MARK: Figures

  private mutating func set(_ column: Column, _ slot: Slot, of row: TableRow) {
    let value = slot.value
    guard value.status == .reported else {
      store(column, Figure(status: value.status, start: slot.start, end: slot.end))
      if value.status == .unreadable || value.status == .text {
        findings.append(.notANumber(column.indicator, raw(slot), at: slot.start))
      }
      return
    }
    guard let money = amount(value, column, row) else {
      store(column, Figure(status: .unreadable, start: slot.start, end: slot.end))
      findings.append(.wrongUnit(column.indicator, raw(slot), at: slot.start))
      return
    }
    noteWriting(value, column, slot)
    store(column, money.quantity, slot, hasKnownUnit: money.hasKnownUnit)
  }

  /// The quantity in the column's unit; nothing where the cell's own unit or sign contradicts the
  /// column.
  private func amount(
    _ value: CellValue, _ column: Column, _ row: TableRow
  ) -> (quantity: Quantity, hasKnownUnit: Bool)? {
    if value.zeroRun > 1 || (value.notes.contains(.wordSign) && !column.isChange) { return nil }
    let quantity = Quantity(millionths: value.millionths)
    guard column.isMoney else { return value.unit.isMoney ? nil : (quantity, true) }
    if value.unit == .counter { return value.millionths == 0 ? (quantity, true) : nil }
    let unit = value.unit != .none ? value.unit : row.headUnit
    switch unit {
    case .none, .counter:
      // The form itself counts fees in 万元; it says nothing for procurement.
      let isFee = column.indicator.definition.forms == [.f2021]
      return (quantity, isFee || value.millionths == 0)
    case .tenThousandYuan: return (quantity, true)
    case .yuan:
      guard value.millionths % 10_000 == 0 else { return nil }
      return (Quantity(millionths: value.millionths / 10_000), true)
    case .hundredMillionYuan:
      let (product, overflow) = value.millionths.multipliedReportingOverflow(by: 10_000)
      return overflow ? nil : (Quantity(millionths: product), true)
    }
  }

  private mutating func noteWriting(_ value: CellValue, _ column: Column, _ slot: Slot) {
    let odd: CellValue.Notes = [.word, .approximate, .net, .rounded]
    guard !value.notes.intersection(odd).isEmpty else { return }
    let quantity = Quantity(millionths: value.millionths)
    findings.append(.oddWriting(column.indicator, raw(slot), quantity, at: slot.start))
  }

  private mutating func store(
    _ column: Column, _ quantity: Quantity, _ slot: Slot, hasKnownUnit: Bool
  ) {
    store(
      column,
      Figure(quantity, hasKnownUnit: hasKnownUnit, start: slot.start, end: slot.end))
  }

  /// Doubts the last number of a text that ends with it, unless it is the total of the numbers
  /// before it: digits may be missing.
  private mutating func doubtLast(of slots: [Slot], in columns: [Column]) {
    guard let last = slots.last, last.value.status == .reported, let column = columns.last,
      columns.count == slots.count
    else { return }
    let partCount = column.indicator.definition.section == .disputes ? 4 : 6
    let parts = slots.dropLast().suffix(partCount).map(\.value)
    let sum = parts.reduce(Int64(0)) { $0 &+ $1.millionths }
    let isTotal =
      parts.count == partCount && parts.allSatisfy { $0.status == .reported }
      && sum == last.value.millionths && columns.count > 3
    guard !isTotal else { return }
    figures[column.indicator] = Figure(status: .ambiguous, start: last.start, end: last.end)
    findings.append(.endsInValue(column.indicator, raw(last), at: last.start))
  }

  /// Stores a figure; where the report already has another one, neither can be trusted.
  private mutating func store(_ column: Column, _ figure: Figure) {
    let indicator = column.indicator
    let before = figures[indicator]
    if before.status == .missing {
      figures[indicator] = figure
    } else if !isWeak.isEmpty, isWeak.remove(indicator) != nil {
      figures[indicator] = figure
    } else if before.status != figure.status || before.quantity != figure.quantity {
      figures[indicator] = Figure(status: .ambiguous, start: before.start, end: before.end)
      findings.append(.standsTwice(indicator, raw(before), raw(figure), at: figure.start))
    }
  }

  private mutating func storeWeakly(_ column: Column, _ status: FigureStatus, _ row: TableRow) {
    guard figures[column.indicator].status == .missing else { return }
    let (start, end) = status == .blank ? (row.labelEnd, row.labelEnd) : tables.textRange(of: row)
    figures[column.indicator] = Figure(status: status, start: start, end: end)
    isWeak.insert(column.indicator)
  }

  private mutating func storeAmbiguous(_ column: Column, _ row: TableRow) {
    let (start, end) = tables.rawRange(of: row)
    store(column, Figure(status: .ambiguous, start: start, end: end))
  }

  // MARK: Groups

  /// Doubts the numbers of a group that may be those of a part whose label is lost.
  private mutating func doubtGroupWithoutPart() {
    for indicator in RequestGroups.doubtful(in: figures, weak: isWeak) {
      let figure = figures[indicator]
      figures[indicator] = Figure(status: .ambiguous, start: figure.start, end: figure.end)
      findings.append(.partWithoutLabel(indicator, raw(figure), at: figure.start))
    }
  }

  // MARK: Texts

  private func raw(_ slot: Slot) -> String { document.string(slot.start, slot.end) }
  private func raw(_ figure: Figure) -> String { document.string(figure.start, figure.end) }

  private func raw(_ row: TableRow) -> String {
    tables.slots(of: row).filter { !$0.isBlank }.map { raw($0) }.joined(separator: " ")
  }

  /// The label without white space and Markdown's marks, and the words behind it; that of table four,
  /// whose row has none, is what its heads are about.
  private func label(_ row: TableRow) -> String {
    if case .disputes = row.kind { return "行政复议、行政诉讼" }
    let words = tables.slots(of: row).filter(\.isText).map { raw($0) }
    return ([document.string(row.labelStart, row.labelEnd)] + words)
      .joined().filter { !$0.isWhitespace && $0 != "#" && $0 != "*" }
  }
}
