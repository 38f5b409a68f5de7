internal import AnnualReports
internal import Publishing
internal import Rollups

/// year-over-year.csv: how the totals moved from one year to the next with data.
enum YearOverYearTable {
  static let schema = TableSchema(
    "year-over-year", title: PublishedText(zh: "年度比较", en: "year over year"),
    description: PublishedText(
      zh: "每个地区、领域、指标、年度和口径一行；matched_ 各列只比较两年都有数的机关",
      en: "one row for each region, domain, indicator, year and basis; matched_ columns compare "
        + "only the authorities with a figure in both years"),
    columns: [CommonColumns.level] + RegionColumns.part("region", zh: "地区", en: "region")
      + [CommonColumns.totalDomain, CommonColumns.indicator, CommonColumns.unit]
      + [CommonColumns.year, previousYear] + numbers
      + [breaks, CommonColumns.status, RollupTable.basis],
    primaryKey: ["level", "region_code", "domain", "indicator", "year", "basis"])

  private static let previousYear = Column(
    "previous_year", .year, title: PublishedText(zh: "上一年度", en: "previous year"),
    description: PublishedText(zh: "数据中的上一个年度", en: "the year before in the data"))

  private static let breaks = CommonColumns.word(
    "break", zh: "不可比", en: "break",
    PublishedText(
      zh: "使两年不可比的变化：form_2018_2019、form_2019_2021 表式更换，boundary 区划变动；空格分隔",
      en: "what makes the years not comparable: form_2018_2019, form_2019_2021, boundary; parted "
        + "by spaces"))

  private static let numbers = [
    CommonColumns.number("value", zh: "数值", en: "value"),
    CommonColumns.number("previous", zh: "上年数值", en: "previous value"),
    CommonColumns.number("change", zh: "增减", en: "change"),
    CommonColumns.number("change_percent", zh: "增减百分比", en: "change in percent"),
    CommonColumns.count(
      "matched_authorities", zh: "两年都有数的机关数", en: "authorities with a figure in both years"),
    CommonColumns.number("matched_value", zh: "同口径数值", en: "matched value"),
    CommonColumns.number("matched_previous", zh: "同口径上年数值", en: "matched previous value"),
    CommonColumns.number("matched_change", zh: "同口径增减", en: "matched change"),
    CommonColumns.number(
      "matched_change_percent", zh: "同口径增减百分比", en: "matched change in percent"),
  ]

  /// Writes all comparisons in their order.
  static func write(_ result: RollupResult, to file: inout TableFile) throws {
    let words = CSVWords(schema, from: "indicator", result.indicators) { csv, indicator in
      csv.text(indicator.key)
      csv.text(indicator.definition.unit.rawValue)
    }
    var head = CSVCells(schema, from: "level")
    var years = CSVCells(schema, from: "year")
    for group in result.comparisons {
      head.write { csv in
        csv.text(group.region.level.key)
        csv.text(group.region.code)
        csv.text(group.region.name)
        csv.text(group.domain?.key ?? "all")
      }
      years.write { csv in
        csv.integer(group.year)
        csv.integer(group.previousYear)
      }
      for (place, change) in group.changes.enumerated() {
        file.csv.cells(head)
        file.csv.word(place, of: words)
        file.csv.cells(years)
        file.csv.change(change)
        file.csv.text(group.basis.key)
        try file.endRow()
      }
    }
  }
}

extension SeriesBreaks {
  /// The words of every set of breaks, by its bits.
  fileprivate static let words = (0..<8).map {
    Array(SeriesBreaks(rawValue: $0).keys.joined(separator: " ").utf8)
  }
}

extension CSVWriter {
  fileprivate mutating func change(_ change: Change) {
    movement(change.overall)
    integer(change.matchedAuthorities)
    movement(change.matched)
    text(SeriesBreaks.words[Int(change.breaks.rawValue)])
    text(change.status.key)
  }

  /// Writes value, previous value, change and change in percent.
  fileprivate mutating func movement(_ movement: Movement) {
    quantity(movement.value)
    quantity(movement.previous)
    quantity(movement.change)
    quantity(movement.percent)
  }
}
