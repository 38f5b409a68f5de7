/// What is not there: `S-COMPLETE` for tables and rows, `S-BLANK` for cells.
enum CompletenessEdits {
  /// From how many blank cells of a table on it is a warning.
  private static let manyBlanks = 10

  /// Adds a finding for every table that is missing or has gaps, and for every one with blanks.
  ///
  /// A report without any table gives none: that it has none is another rule's matter.
  static func check(_ report: Report, into findings: inout [Finding]) {
    let figures = report.figures
    guard TableCells.all.contains(where: { $0.isPresent(in: figures) }) else { return }
    for table in TableCells.all {
      guard table.isPresent(in: figures) else {
        findings.append(missing(table))
        continue
      }
      let gaps = Gaps.of(table, in: report)
      if let first = gaps.first {
        findings.append(incomplete(table, gaps, first, in: figures))
      }
      checkBlanks(table, figures, into: &findings)
    }
  }

  private static func missing(_ table: TableCells) -> Finding {
    Finding(
      .complete, at: nil, table.indicators.first,
      message: EditRule.Text(
        "缺少“\(table.chinese)”的表格，其各项按缺失处理，不按 0 计。",
        "\(table.english) is missing; its figures are missing, not 0"))
  }

  private static func incomplete(
    _ table: TableCells, _ gaps: Gaps, _ first: Indicator, in figures: FigureTable
  ) -> Finding {
    let shown = gaps.names.prefix(3)
    let isCut = gaps.names.count > shown.count
    let chinese = shown.map { "“\($0.chinese)”" }.joined(separator: "、")
    let english = shown.map { "“\($0.english)”" }.joined(separator: ", ")
    return Finding(
      .complete, at: table.lastFigure(before: first, in: figures), first,
      message: EditRule.Text(
        "“\(table.chinese)”的表格缺少 \(gaps.names.count) 项：\(chinese)\(isCut ? "等" : "")，"
          + "按缺失处理，不按 0 计。",
        "\(table.english) lacks \(gaps.names.count): \(english)\(isCut ? " and others" : "")"))
  }

  // MARK: Blanks

  private static func checkBlanks(
    _ table: TableCells, _ figures: FigureTable, into findings: inout [Finding]
  ) {
    var blanks = Blanks()
    for indicator in table.indicators { blanks.count(indicator, figures[indicator].status) }
    for indicator in table.otherCells(in: figures) {
      blanks.count(indicator, figures[indicator].status)
    }
    guard let first = blanks.first else { return }
    findings.append(blank(table, first, blanks, in: figures))
  }

  /// How many cells hold nothing, and how many a slash or a dash.
  private struct Blanks {
    var first: Indicator?
    var empty = 0
    var dashed = 0

    @inline(__always)
    mutating func count(_ indicator: Indicator, _ status: FigureStatus) {
      guard status == .blank || status == .notApplicable else { return }
      if status == .blank { empty += 1 } else { dashed += 1 }
      first = first.map { min($0, indicator) } ?? indicator
    }
  }

  private static func blank(
    _ table: TableCells, _ first: Indicator, _ blanks: Blanks, in figures: FigureTable
  ) -> Finding {
    let count = blanks.empty + blanks.dashed
    return Finding(
      .noBlanks, severity: count < manyBlanks ? .info : .warning, at: figures[first], first,
      found: String(count), expected: "0",
      message: EditRule.Text(
        "“\(table.chinese)”的表格有 \(count) 格没有数字（空白 \(blanks.empty) 格，“/”或“-” \(blanks.dashed) 格），"
          + "第一处为“\(first.definition.chinese)”；不按 0 计。",
        "\(table.english) has \(count) cells without a number (\(blanks.empty) blank, \(blanks.dashed) with a "
          + "slash or dash), first “\(first.definition.english)”; they are not taken for 0"))
  }
}
