internal import AnnualReports
internal import Publishing
internal import Rollups

/// The CSV of `rank --distribution`: how the ranked values are spread, one row for each measure.
enum RankingTableSpread {
  static let schema = TableSchema(
    "distribution", title: PublishedText(zh: "分布", en: "distribution"),
    description: PublishedText(
      zh: "每个指标一行：参加排名的全部数值的分布", en: "one row for each measure: how all ranked values are spread"),
    columns: ComparisonsTable.years + CommonColumns.measure + [
      RankingTable.criterion, CommonColumns.count("n", zh: "个数", en: "count"),
      CommonColumns.number("mean", zh: "平均数", en: "mean"),
      CommonColumns.number(
        "standard_deviation", zh: "标准差", en: "standard deviation",
        PublishedText(zh: "总体标准差（除以 n）", en: "of the population (division by n)")),
      CommonColumns.number("minimum", zh: "最小值", en: "minimum"),
      CommonColumns.number(
        "lower_quartile", zh: "下四分位数", en: "lower quartile",
        PublishedText(zh: "第 7 型：线性插值", en: "type 7: linear interpolation")),
      CommonColumns.number("median", zh: "中位数", en: "median"),
      CommonColumns.number(
        "upper_quartile", zh: "上四分位数", en: "upper quartile",
        PublishedText(zh: "第 7 型：线性插值", en: "type 7: linear interpolation")),
      CommonColumns.number("maximum", zh: "最大值", en: "maximum"),
      CommonColumns.number(
        "variation_coefficient", zh: "变异系数", en: "coefficient of variation",
        PublishedText(
          zh: "标准差除以平均数；平均数不大于 0 则为空",
          en: "standard deviation over mean; empty unless the mean is above 0")),
      CommonColumns.number(
        "gini", zh: "基尼系数", en: "Gini coefficient",
        PublishedText(
          zh: "有负数或全为 0 则为空", en: "empty where a value is below 0 or all are 0")),
      CommonColumns.number("median_deviation", zh: "中位数绝对偏差", en: "median absolute deviation"),
      CommonColumns.count("outliers", zh: "离群个数", en: "outliers"),
    ])

  /// The whole table; a measure without values has a row with a count of 0.
  static func csv(
    _ rankings: [Ranking], _ options: RankOptions, byteOrderMark: Bool
  ) -> TextOutput {
    var csv = CSVWriter(
      schema, byteOrderMark: byteOrderMark, held: options.input.boundaries.boundaries)
    for ranking in rankings {
      let spread = ranking.dispersion
      csv.head(of: ranking, options)
      csv.integer(spread?.count ?? 0)
      for number in [
        spread?.mean, spread?.standardDeviation, spread?.minimum, spread?.lowerQuartile,
        spread?.median, spread?.upperQuartile, spread?.maximum, spread?.variationCoefficient,
        spread?.gini, spread?.medianDeviation,
      ] {
        csv.quantity(number)
      }
      csv.integer(ranking.entries.count(where: \.isOutlier))
      csv.endRow()
    }
    return csv.output
  }
}
