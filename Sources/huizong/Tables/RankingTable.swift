internal import AnnualReports
internal import Publishing
internal import Rollups

/// The CSV of `rank`.
enum RankingTable {
  static let schema = TableSchema(
    "ranking", title: PublishedText(zh: "排名", en: "ranking"),
    description: PublishedText(
      zh: "每个指标、每个地区、领域或机关一行，按名次；没有数的列在最后，名次为空",
      en: "one row for each measure and region, domain or authority, by rank; those without a "
        + "value come last, without a rank"),
    columns: [
      CommonColumns.count("rank", zh: "名次", en: "rank")
    ] + ComparisonsTable.subjects + ComparisonsTable.years + CommonColumns.measure + [
      criterion,
      CommonColumns.number("value", zh: "数值", en: "value"), CommonColumns.status,
      CommonColumns.count("reported", zh: "有数的报告数", en: "reports with the figures"),
      CommonColumns.count("reports", zh: "计入报告数", en: "reports counted"),
      CommonColumns.count("expected", zh: "应报机关数", en: "authorities expected to report"),
      CommonColumns.count(
        "matched_authorities", zh: "两年都有数的机关数", en: "authorities with figures in both years"),
      CommonColumns.count("population", zh: "人口", en: "population"),
      Column(
        "outlier", .boolean, title: PublishedText(zh: "离群", en: "outlier"),
        description: PublishedText(
          zh: "修正 z 分数（中位数绝对偏差）绝对值大于 3.5",
          en: "modified z-score by the median absolute deviation beyond 3.5")),
      ComparisonsTable.breaks,
    ])

  /// By what is ranked.
  static let criterion = CommonColumns.word(
    "by", zh: "排名依据", en: "by",
    PublishedText(
      zh: "value 数值，per_head 每万人，change 增减，percent 增减百分比，matched_change、matched_percent 同口径",
      en: "value, per_head (each 10,000 people), change, percent, matched_change or "
        + "matched_percent"))

  /// The whole table, one ranking after the other.
  static func csv(
    _ rankings: [Ranking], _ options: RankOptions, byteOrderMark: Bool
  ) -> TextOutput {
    var csv = CSVWriter(
      schema, byteOrderMark: byteOrderMark, held: options.input.boundaries.boundaries)
    for ranking in rankings {
      for entry in ranking.entries(top: options.top?.number, bottom: options.bottom?.number) {
        csv.integer(entry.rank)
        csv.subject(entry.subject)
        csv.head(of: ranking, options)
        csv.quantity(entry.value)
        csv.text(entry.status.key)
        csv.integer(entry.cell.reported)
        csv.integer(entry.cell.reports)
        csv.integer(entry.cell.expected)
        csv.integer(entry.matchedAuthorities)
        csv.integer(entry.population)
        csv.boolean(entry.value == nil ? nil : entry.isOutlier)
        csv.text(entry.breaks.keys.joined(separator: " "))
        csv.endRow()
      }
    }
    return csv.output
  }
}

extension CSVWriter {
  /// Writes years, measure and criterion of a ranking.
  mutating func head(of ranking: Ranking, _ options: RankOptions) {
    integer(ranking.year)
    integer(ranking.previousYear)
    measure(ranking.measure, options)
    text(options.population == nil ? options.criterion.rawValue.keyed : "per_head")
  }

  private mutating func measure(_ measure: Measure, _ options: RankOptions) {
    text(measure.key)
    text(options.unit(of: measure))
  }
}

extension String {
  /// The word of an option as a key of the files: `matched_change` for `matched-change`.
  fileprivate var keyed: String { String(map { $0 == "-" ? "_" : $0 }) }
}
