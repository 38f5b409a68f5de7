internal import Documents
internal import AnnualReports

/// Reads the figure of a row of a file of figures.
enum RecordedFigure {
  private static let unknown = Array("unknown".utf8)

  /// The row as `extract` would write it.
  static func row(_ line: RecordedLine) throws(RecordedFault) -> FigureRows.Row {
    let value = line[.value]
    let millionths = value.isEmpty ? nil : RecordedNumber.millionths(value)
    guard value.isEmpty || millionths != nil else {
      throw RecordedIdentity.fault(
        line, .value, en: "a number of at most six decimals", zh: "最多六位小数的数")
    }
    guard let status = FigureStatus(key: line.text(.status)) else {
      let keys = FigureStatus.allCases.map(\.key)
      throw RecordedIdentity.fault(
        line, .status, en: keys.joined(separator: ", "), zh: keys.joined(separator: "、"))
    }
    guard status.hasValue == (millionths != nil) else {
      throw RecordedIdentity.fault(
        line, .value,
        en: status.hasValue ? "a number" : "nothing, as the status is '\(status.key)'",
        zh: status.hasValue ? "数" : "空（status 为 \(status.key)）")
    }
    return FigureRows.Row(
      indicator: Array(line[.indicator]), millionths: millionths, unit: Array(line[.unit]),
      status: Array(line[.status]), raw: Array(line[.raw])[...], place: try place(line),
      context: Array(line[.row]))
  }

  /// Line and column; nil where the row has none.
  static func place(_ line: RecordedLine) throws(RecordedFault) -> TextPlaces.Place? {
    guard !line[.line].isEmpty || !line[.column].isEmpty else { return nil }
    guard let number = RecordedNumber.count(line[.line]),
      let column = RecordedNumber.count(line[.column])
    else {
      throw RecordedIdentity.fault(line, .line, en: "line and column, or neither", zh: "行和列，或都为空")
    }
    return TextPlaces.Place(line: number, column: column)
  }

  /// The figure of an indicator; `place` is its place, 0 for none.
  static func figure(
    _ line: RecordedLine, _ row: FigureRows.Row, _ indicator: Indicator, at place: UInt32
  ) throws(RecordedFault) -> Figure {
    let status = FigureStatus(key: line.text(.status)) ?? .missing
    let unit = IndicatorFacts.all[Int(indicator.index)].unit
    guard row.unit == unit || row.unit == unknown else {
      throw RecordedIdentity.fault(
        line, .unit, en: "'\(String(decoding: unit, as: UTF8.self))' or 'unknown'",
        zh: "“\(String(decoding: unit, as: UTF8.self))”或“unknown”")
    }
    return figure(row.millionths, status, hasKnownUnit: row.unit == unit, at: place)
  }

  /// The figure of a number, which the status goes with; `place` is its place, 0 for none.
  static func figure(
    _ millionths: Int64?, _ status: FigureStatus, hasKnownUnit: Bool, at place: UInt32
  ) -> Figure {
    let end = place == 0 ? 0 : place + 1
    guard let millionths else { return Figure(status: status, start: place, end: end) }
    return Figure(
      Quantity(millionths: millionths), status: status, hasKnownUnit: hasKnownUnit, start: place,
      end: end)
  }
}
