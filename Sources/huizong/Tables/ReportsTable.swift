internal import AnnualReports
internal import Publishing
internal import Rollups

/// reports.csv: one row for each report.
enum ReportsTable {
  /// The indicators that have a column: table two, and the totals of the rows of table three.
  static let indicators = Indicator.all.filter { indicator in
    indicator.definition.isMain && indicator.definition.section != .disputes
  }

  static let schema = TableSchema(
    "reports", title: PublishedText(zh: "报告清单", en: "reports"),
    description: PublishedText(
      zh: "每份报告一行；没有数的单元格为空，原因见逐项数据（huizong extract 或 --with-figures）",
      en: "one row for each report; an absent figure is an empty cell, whose reason stands in the "
        + "figures (huizong extract, or --with-figures)"),
    columns: identity + indicators.map(column), primaryKey: ["source"])

  private static let identity =
    [CommonColumns.source, CommonColumns.agency, CommonColumns.domain, CommonColumns.scope]
    + RegionColumns.columns
    + [
      CommonColumns.year,
      CommonColumns.word(
        "form", zh: "表式", en: "form",
        PublishedText(
          zh: "表式 F2014、F2019 或 F2021，混用以加号连接，不明则为空",
          en:
            "edition of the form, F2014, F2019 or F2021, joined by + where mixed; empty where unknown"
        )),
      CommonColumns.word(
        "counted", zh: "是否计入", en: "counted",
        PublishedText(
          zh: "counted 已计入汇总，否则为未计入的原因", en: "counted, or why the report is in no sum")),
      CommonColumns.count("errors", zh: "错误数", en: "errors"),
      CommonColumns.count("warnings", zh: "警告数", en: "warnings"),
      CommonColumns.count("infos", zh: "提示数", en: "infos"),
    ]

  /// The column of an indicator.
  static func column(_ indicator: Indicator) -> Column {
    let definition = indicator.definition
    return Column(
      definition.key, .number, title: PublishedText(definition),
      description: PublishedText(zh: definition.chinese, en: definition.english),
      unit: PublishedText(zh: definition.unit.rawValue, en: definition.unit.english))
  }

  /// Writes all reports by region, year and source; those without a region come first.
  static func write(_ outcome: RollupOutcome, to file: inout TableFile) throws {
    let figures = outcome.result.figures
    let columns = indicators.compactMap { figures.indicators.firstIndex(of: $0) }
    var numbers: [Int64?] = []
    var regions = RegionCells(schema)
    let reports = outcome.reports.span
    for place in outcome.reports.order {
      figures.read(place, into: &numbers)
      file.csv.report(reports[place], &regions)
      for column in columns { file.csv.millionths(numbers[column]) }
      try file.endRow()
    }
  }
}

extension CSVWriter {
  /// Writes the cells before the figures.
  fileprivate mutating func report(_ report: ReportSummary, _ regions: inout RegionCells) {
    text(report.source)
    text(report.agency)
    text(report.domain?.key)
    text(report.scope.key)
    cells(regions.cells(of: report.regions))
    integer(report.year)
    text(report.form)
    text(report.disposition?.key)
    integer(report.counts[.error])
    integer(report.counts[.warning])
    integer(report.counts[.info])
  }
}

extension PublishedText {
  /// The name of an indicator with its unit: 行政许可·处理决定数量（件）.
  init(_ definition: IndicatorDefinition) {
    self.init(
      zh: "\(definition.chinese)（\(definition.unit.rawValue)）",
      en: "\(definition.english) (\(definition.unit.english))")
  }
}

extension IndicatorDefinition.Unit {
  /// The unit in English.
  var english: String {
    switch self {
    case .cases: "number"
    case .items: "items"
    case .money: "10,000 yuan"
    case .pieces: "items of information"
    case .papers: "papers"
    case .times: "times"
    case .units: "number"
    case .people: "people"
    case .attendances: "attendances"
    }
  }
}
