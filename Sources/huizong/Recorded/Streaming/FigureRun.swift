internal import AnnualReports
internal import Documents
internal import Publishing
internal import Regions

/// A report whose rows follow one another, read from the first row to the last.
///
/// What is read is what ``RecordedDraft`` makes of the same rows.
struct FigureRun {
  /// Why a report was not read to its end.
  enum Trouble: Error {
    /// The bytes end within it.
    case cutOff
    /// Something is not as `extract` writes it.
    case irregular
  }

  private var report: Report
  private let form: String
  /// The places of the rows in the text of the report, nil for a row without a cell.
  private var places: [TextPlaces.Place?] = []
  /// The cells that tell the report, and those behind the figure with the end of the row.
  private let head: Range<Int>
  private let tail: Range<Int>
  /// The place of the indicator that is to be expected next.
  private var next = 0

  /// Begins a report with what its first row, at a cursor, says of it.
  init(
    _ cursor: FigureCursor, of rows: Span<UInt8>, in gazetteer: Gazetteer
  ) throws(Trouble) {
    var end = cursor
    let start = cursor.place
    guard end.takeHead(in: rows) else { throw .irregular }
    head = start..<end.place
    for _ in 0..<7 {
      guard end.takeCell(in: rows), end.takeComma(in: rows) else { throw .irregular }
    }
    // The comma belongs to what is compared.
    let first = end.place - 1
    for number in 0..<3 {
      guard end.takeCell(in: rows), number == 2 || end.takeComma(in: rows) else {
        throw .irregular
      }
    }
    guard let rowEnd = end.nextRow(in: rows), rowEnd == end.place + 1 else { throw .irregular }
    tail = first..<rowEnd
    let row = rows.extracting(start..<rowEnd).copied()
    do {
      let line = try RecordedLine.whole(row)
      form = line.text(.form)
      report = try RecordedDraft.report(line, gazetteer)
    } catch {
      throw .irregular
    }
  }

  /// Reads the rows from the first on, and leaves the cursor behind them.
  ///
  /// - Parameter isLast: Whether nothing follows the bytes.
  mutating func read(
    _ cursor: inout FigureCursor, of rows: Span<UInt8>, isLast: Bool
  ) throws(Trouble) {
    let lexicon = FigureWords.all
    repeat {
      guard cursor.take(head, of: rows, in: rows), readRow(&cursor, rows, lexicon) else {
        throw cursor.nextRow(in: rows) == nil ? .cutOff : .irregular
      }
      // Too few bytes cannot tell whether the next row is of another report.
      guard isLast || rows.count - cursor.place >= head.count else { throw .cutOff }
    } while cursor.repeats(head, of: rows)
  }

  /// Reads what stands behind the head; false for what is not as it should be.
  private mutating func readRow(
    _ cursor: inout FigureCursor, _ rows: Span<UInt8>, _ lexicon: FigureWords
  ) -> Bool {
    guard let key = takeKey(&cursor, rows, lexicon) else { return false }
    let value = cursor.takeMillionths(in: rows)
    guard cursor.takeComma(in: rows) else { return false }
    let words = lexicon.bytes.span
    var hasKnownUnit = true
    if case .indicator(let index) = key {
      hasKnownUnit = cursor.take(lexicon.units[index], of: words, in: rows)
      guard hasKnownUnit || cursor.take(lexicon.unknownUnit, of: words, in: rows) else {
        return false
      }
    } else {
      guard cursor.takeText(in: rows), cursor.takeComma(in: rows) else { return false }
    }
    guard let status = takeStatus(&cursor, rows, lexicon), status.hasValue == (value != nil),
      cursor.takeText(in: rows), cursor.takeComma(in: rows)
    else { return false }
    let line = cursor.takeCount(in: rows)
    guard cursor.takeComma(in: rows) else { return false }
    let column = cursor.takeCount(in: rows)
    guard (line == nil) == (column == nil), cursor.take(tail, of: rows, in: rows) else {
      return false
    }
    let place = line.flatMap { line in column.map { TextPlaces.Place(line: line, column: $0) } }
    add(key, value, status, hasKnownUnit: hasKnownUnit, at: place)
    return true
  }
}

extension FigureRun {
  /// What a row is about.
  private enum Key {
    case indicator(Int)
    /// A row that no form has, or the one row of a report without tables.
    case other
    /// A number of the running text, which is no part of a roll-up.
    case narrative
  }

  private mutating func takeKey(
    _ cursor: inout FigureCursor, _ rows: Span<UInt8>, _ lexicon: FigureWords
  ) -> Key? {
    let words = lexicon.bytes.span
    // Rows come in the form's order: mostly the next indicator, else one of those behind it.
    for index in next..<lexicon.keys.count
    where cursor.take(lexicon.keys[index], of: words, in: rows) {
      next = index + 1
      return .indicator(index)
    }
    let start = cursor.place
    guard cursor.takeCell(in: rows) else { return nil }
    let key = rows.extracting(start..<cursor.place)
    guard cursor.takeComma(in: rows) else { return nil }
    let (extra, narrative) = (RecordedDraft.extra, RecordedDraft.narrative)
    if key.isEmpty || key.holds(extra.span, at: 0) { return .other }
    return key.holds(narrative.span, at: 0) ? .narrative : nil
  }

  private func takeStatus(
    _ cursor: inout FigureCursor, _ rows: Span<UInt8>, _ lexicon: FigureWords
  ) -> FigureStatus? {
    let words = lexicon.bytes.span
    for status in FigureStatus.allCases
    where cursor.take(lexicon.statuses[Int(status.rawValue)], of: words, in: rows) {
      return status
    }
    return nil
  }

  private mutating func add(
    _ key: Key, _ value: Int64?, _ status: FigureStatus, hasKnownUnit: Bool,
    at place: TextPlaces.Place?
  ) {
    switch key {
    case .narrative: return
    case .other: break
    case .indicator(let index):
      let number = place == nil ? 0 : UInt32(clamping: places.count + 1)
      report.figures[Indicator(index: index)] = RecordedFigure.figure(
        value, status, hasKnownUnit: hasKnownUnit, at: number)
    }
    places.append(place)
  }

  /// The report, with the findings of the edit rules.
  func finished(in gazetteer: Gazetteer) -> Report {
    RecordedDraft.finished(report, form: form, places: places, in: gazetteer)
  }
}

extension FigureCursor {
  /// Takes a cell that is UTF-8.
  fileprivate mutating func takeText(in rows: Span<UInt8>) -> Bool {
    let start = place
    guard takeCell(in: rows) else { return false }
    let cell = rows.extracting(start..<place)
    return cell.indices.allSatisfy { cell[$0] < 0x80 }
      || String(validating: cell.copied(), as: UTF8.self) != nil
  }
}
