internal import AnnualReports
internal import Documents
internal import Publishing

/// figures.csv: one row for each report and indicator, in the order of the reports.
enum FiguresTable {
  static let schema = TableSchema(
    "figures", title: PublishedText(zh: "逐项数据", en: "figures"),
    description: PublishedText(
      zh: "每份报告每个指标一行，按读取报告的顺序；表式中有而报告中没有的指标也占一行",
      en: "one row for each report and indicator, in the order in which reports are read; what the "
        + "form has and the report has not stands here too"),
    columns: identity + figure + place)

  /// With what other commands need in place of the reports.
  static let completeSchema = TableSchema(
    schema.name, title: schema.title, description: schema.description,
    columns: schema.columns + complete)

  private static let complete = [
    CommonColumns.text(
      "row", zh: "所在行", en: "row",
      PublishedText(zh: "单元格所在的行", en: "the row with the cell in brackets")),
    CommonColumns.word(
      "rule", zh: "规则", en: "rule",
      PublishedText(
        zh: "此行为检查发现的问题时，其规则代码", en: "key of the rule, where the row is a finding")),
    CommonColumns.word(
      "severity", zh: "级别", en: "severity", PublishedText(zh: "级别", en: "severity")),
    CommonColumns.text(
      "found", zh: "实有", en: "found", PublishedText(zh: "实有", en: "what stands there")),
    CommonColumns.text(
      "expected", zh: "应有", en: "expected", PublishedText(zh: "应有", en: "what should")),
    CommonColumns.text(
      "message_zh", zh: "说明", en: "message in Chinese", PublishedText(zh: "说明", en: "a sentence")),
    CommonColumns.text(
      "message_en", zh: "英文说明", en: "message", PublishedText(zh: "英文说明", en: "a sentence")),
  ]

  private static let identity =
    [CommonColumns.source, CommonColumns.agency, CommonColumns.domain, CommonColumns.scope]
    + RegionColumns.columns
    + [
      CommonColumns.year,
      CommonColumns.word(
        "form", zh: "表式", en: "form",
        PublishedText(
          zh: "报告采用的表式 F2014、F2019 或 F2021，混用以加号连接，不明则为空",
          en:
            "edition of the form, F2014, F2019 or F2021, joined by + where mixed; empty where unknown"
        )),
    ]

  private static let figure = [
    CommonColumns.word(
      "indicator", zh: "指标", en: "indicator",
      PublishedText(
        zh: "指标的固定代码；表式以外的行为 extra. 加标签的哈希值",
        en: "stable key of the indicator; extra. and a hash of the label for rows of no form")),
    CommonColumns.number("value", zh: "数值", en: "value"),
    CommonColumns.unit, CommonColumns.status,
    CommonColumns.text(
      "raw", zh: "原文", en: "raw",
      PublishedText(
        zh: "单元格原文，空白已合并；表式以外的行前加标签",
        en: "text of the cell with white space folded; after the label for rows of no form")),
    CommonColumns.count("line", zh: "行", en: "line"),
    CommonColumns.count("column", zh: "列", en: "column"),
  ]

  /// What tells an authority from others, behind the rest: a roll-up of the file needs it.
  private static let place = [
    CommonColumns.text(
      "organ", zh: "机构", en: "organ",
      PublishedText(
        zh: "不含地名的机关名称，没有则为空", en: "name without the places in front; empty where none")),
    CommonColumns.text(
      "zone", zh: "开发区", en: "zone",
      PublishedText(zh: "所属开发区，没有则为空", en: "development zone; empty for none")),
    CommonColumns.word(
      "candidates", zh: "可能的地区", en: "candidates",
      PublishedText(
        zh: "地区不能确定时可能的代码，空格分隔",
        en: "possible codes where the place is not certain, parted by spaces")
    ),
  ]
}

/// The cells that are the same in all rows of a report, written once for each report.
struct FigureCells {
  fileprivate var head = CSVCells(FiguresTable.schema, from: "source")
  fileprivate var tail = CSVCells(FiguresTable.schema, from: "organ")

  /// The keys of the indicators, in the form's order.
  fileprivate static let keys = CSVWords(
    FiguresTable.schema, from: "indicator", Indicator.all
  ) { $0.text($1.key) }

  /// Units with statuses: those of ``unit(of:)``.
  fileprivate static let units = CSVWords(
    FiguresTable.schema, from: "unit",
    (IndicatorDefinition.Unit.allCases.map(\.rawValue) + ["unknown"]).flatMap { unit in
      FigureStatus.allCases.map { (unit, $0.key) }
    }
  ) { csv, words in
    csv.text(words.0)
    csv.text(words.1)
  }

  /// By indicator: the number of its unit among ``units``, times that of statuses.
  private static let unitNumbers = Indicator.all.map { indicator in
    (IndicatorDefinition.Unit.allCases.firstIndex(of: indicator.definition.unit) ?? 0)
      * FigureStatus.allCases.count
  }
  private static let unknownUnit =
    IndicatorDefinition.Unit.allCases.count * FigureStatus.allCases.count

  /// The number of a row's unit and status.
  fileprivate static func unit(of row: FigureRows.FormRow) -> Int {
    let unit = row.figure.hasKnownUnit ? unitNumbers[Int(row.indicator.index)] : unknownUnit
    return unit + Int(row.figure.status.rawValue)
  }

  fileprivate mutating func write(_ report: ReportIdentity) {
    head.write { csv in
      csv.text(report.source)
      csv.text(report.agency)
      csv.text(report.domain)
      csv.text(report.scope)
      for part in report.regions { csv.text(part) }
      csv.integer(report.year)
      csv.text(report.form)
    }
    tail.write { csv in
      csv.text(report.organ)
      csv.text(report.zone)
      csv.text(report.candidates)
    }
  }
}

extension CSVWriter {
  /// Writes the rows of one report.
  mutating func figures(_ rows: FigureRows) {
    var report = FigureCells()
    figures(rows, &report)
  }

  /// Writes the rows of a report; the cells that they share serve one report after the other.
  mutating func figures(
    _ rows: FigureRows, _ report: inout FigureCells, isComplete: Bool = false
  ) {
    report.write(rows.identity)
    let (head, tail) = (report.head, report.tail)
    let (keys, units) = (FigureCells.keys, FigureCells.units)
    rows.forEach { row, text in
      cells(head)
      word(Int(row.indicator.index), of: keys)
      millionths(row.figure.quantity?.millionths)
      word(FigureCells.unit(of: row), of: units)
      raw(of: row.figure, in: text)
      integer(row.place?.line)
      integer(row.place?.column)
      cells(tail)
      endRow()
    } other: { row in
      cells(head)
      text(row.indicator)
      millionths(row.millionths)
      text(row.unit)
      text(row.status)
      text(row.raw)
      integer(row.place?.line)
      integer(row.place?.column)
      cells(tail)
      if isComplete { completion(of: row) }
      endRow()
    }
  }

  /// Writes the text of a figure's cell with white space folded; nothing where it has none.
  private mutating func raw(of figure: Figure, in text: Span<UInt8>) {
    guard let bytes = figure.cell(ofText: text.count) else { return empty() }
    let cell = text.extracting(bytes)
    guard FoldedText.mayDiffer(from: cell) else { return self.text(cell) }
    self.text(FoldedText.bytes(cell.copied()[...]))
  }

  /// Writes the last columns of a complete row.
  private mutating func completion(of row: FigureRows.Row) {
    text(row.context)
    guard let finding = row.finding else {
      for _ in 0..<6 { empty() }
      return
    }
    text(finding.rule)
    text(finding.severity.key)
    text(finding.found)
    text(finding.expected)
    text(finding.chinese)
    text(finding.english)
  }
}
