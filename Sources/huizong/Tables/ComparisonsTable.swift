internal import AnnualReports
internal import Publishing
internal import Rollups

/// The CSV of `compare`: how measures moved between years, one row for each pair of years.
enum ComparisonsTable {
  static let schema = TableSchema(
    "comparisons", title: PublishedText(zh: "年度比较", en: "comparison of years"),
    description: PublishedText(
      zh: "每个地区、领域或机关、每对年度、每个指标一行；matched_ 各列只比较两年都有数的机关",
      en: "one row for each region, domain or authority, pair of years and measure; matched_ "
        + "columns compare only the authorities with the figures of both years"),
    columns: subjects + years + CommonColumns.measure + values + matched + [
      breaks, CommonColumns.status,
      CommonColumns.count("reported", zh: "有数的报告数", en: "reports with the figures"),
      CommonColumns.count("reports", zh: "计入报告数", en: "reports counted"),
      CommonColumns.count("expected", zh: "应报机关数", en: "authorities expected to report"),
      CommonColumns.count(
        "previous_reported", zh: "基年有数的报告数", en: "reports with the figures in the earlier year"),
    ])

  /// The columns that say what a row is about.
  static let subjects =
    [CommonColumns.level] + RegionColumns.columns + [
      CommonColumns.totalDomain,
      CommonColumns.text(
        "authority", zh: "机关", en: "authority",
        PublishedText(zh: "机关名称，合计则为空", en: "name of the authority; empty for totals")),
    ]

  /// The pair of years.
  static let years = [
    CommonColumns.year,
    Column(
      "previous_year", .year, title: PublishedText(zh: "基年", en: "earlier year"),
      description: PublishedText(zh: "与之比较的年度", en: "the year compared with")),
  ]

  /// What makes the years not comparable.
  static let breaks = CommonColumns.word(
    "break", zh: "不可比", en: "break",
    PublishedText(
      zh: "使两年不可比的变化：form_2018_2019、form_2019_2021 表式更换，boundary 区划变动；空格分隔",
      en: "what makes the years not comparable: form_2018_2019, form_2019_2021, boundary; parted "
        + "by spaces"))

  private static let values = [
    CommonColumns.number("value", zh: "数值", en: "value"),
    CommonColumns.number("previous", zh: "基年数值", en: "earlier value"),
    CommonColumns.number(
      "change", zh: "增减", en: "change",
      PublishedText(zh: "比率为百分点；没有则为空", en: "percentage points for rates; empty where none")),
    CommonColumns.number("change_percent", zh: "增减百分比", en: "change in percent"),
    CommonColumns.number(
      "annual_growth_percent", zh: "年均增长百分比", en: "annual growth in percent",
      PublishedText(
        zh: "复合年增长率，保留四位小数，仅供阅读；比率、基数为 0 或没有则为空",
        en: "compound, to four decimals, for reading; empty for rates and on a base of 0 or none")),
  ]

  private static let matched = [
    CommonColumns.count(
      "matched_authorities", zh: "两年都有数的机关数", en: "authorities with figures in both years"),
    CommonColumns.number("matched_value", zh: "同口径数值", en: "matched value"),
    CommonColumns.number("matched_previous", zh: "同口径基年数值", en: "matched earlier value"),
    CommonColumns.number("matched_change", zh: "同口径增减", en: "matched change"),
    CommonColumns.number(
      "matched_change_percent", zh: "同口径增减百分比", en: "matched change in percent"),
    CommonColumns.number(
      "matched_annual_growth_percent", zh: "同口径年均增长百分比",
      en: "matched annual growth in percent"),
  ]

  /// The whole table: rows of the panel, then pairs of years, then measures.
  static func csv(_ panel: Panel, byteOrderMark: Bool) -> TextOutput {
    var csv = CSVWriter(schema, byteOrderMark: byteOrderMark, held: panel.boundaries)
    for row in panel.rows {
      for pair in row.changes.first?.indices ?? 0..<0 {
        for place in panel.measures.indices {
          let change = row.changes[place][pair]
          csv.subject(row.subject)
          csv.integer(change.year)
          csv.integer(change.previousYear)
          csv.measure(panel.measures[place])
          csv.values(of: change)
          csv.coverage(of: change, row.cells[place], panel.years)
          csv.endRow()
        }
      }
    }
    return csv.output
  }
}

extension CommonColumns {
  /// The key of an indicator or a rate, and its unit.
  static let measure = [
    Column(
      "indicator", .code, title: PublishedText(zh: "指标", en: "indicator"),
      description: PublishedText(
        zh: "指标或比率的固定代码", en: "stable key of the indicator or the rate")),
    Column(
      "unit", .code, title: PublishedText(zh: "单位", en: "unit"),
      description: PublishedText(zh: "件、项、万元；比率为 %", en: "件, 项 or 万元; % for rates")),
  ]
}

extension CSVWriter {
  /// Writes the cells that say what a row is about.
  mutating func subject(_ subject: Subject) {
    text(subject.region.level.key)
    regions(subject.region)
    text(subject.domain?.key ?? "all")
    text(subject.authority)
  }

  /// Writes the key and the unit of a measure.
  mutating func measure(_ measure: Measure, unit suffix: String = "") {
    text(measure.key)
    text(measure.unit + suffix)
  }

  fileprivate mutating func values(of change: PanelChange) {
    quantity(change.overall.value)
    quantity(change.overall.previous)
    quantity(change.overall.change)
    quantity(change.percent)
    quantity(change.annualGrowth)
    integer(change.matchedAuthorities)
    quantity(change.matched.value)
    quantity(change.matched.previous)
    quantity(change.matched.change)
    quantity(change.matchedPercent)
    quantity(change.matchedAnnualGrowth)
  }

  fileprivate mutating func coverage(of change: PanelChange, _ cells: [PanelCell], _ years: [Int]) {
    let later = zip(years, cells).first { $0.0 == change.year }?.1
    let earlier = zip(years, cells).first { $0.0 == change.previousYear }?.1
    text(change.breaks.keys.joined(separator: " "))
    text(change.status.key)
    integer(later?.reported)
    integer(later?.reports)
    integer(later?.expected)
    integer(earlier?.reported)
  }
}
