internal import AnnualReports
internal import Arguments
internal import Rollups

/// What `rank` may be told.
struct RankOptions: Sendable {
  var input = InputOptions()
  var selection = ComparedSelection()
  var indicators = ["licensing.decisions"]
  var criterion = RankCriterion.value
  var population: FilePath?
  var top: RankLimit?
  var bottom: RankLimit?
  var hasDistribution = false
  var format = ListFormat.text
  var output: FilePath?
  var hasByteOrderMark = false

  /// What follows the unit of the measure: nothing, or that it is for each 10,000 people.
  var unitSuffix: String { population == nil ? "" : "/万人" }

  /// The unit of the ranked values: `%` for changes in percent.
  func unit(of measure: Measure) -> String {
    switch criterion {
    case .percent, .matchedPercent: "%"
    case .value, .change, .matchedChange: measure.unit + unitSuffix
    }
  }

  /// The declarations, in the order of the help.
  static var parameters: [Parameter<RankOptions>] {
    ComparedReports.parameters.at(\.input) + rows + values + output + [
      .option(
        "--language <language>", \.input.language,
        LocalizedText(en: "The language of messages and tables.", zh: "消息和表格的语言。"))
    ] + InputOptions.generalParameters.at(\.input)
  }

  private static var rows: [Parameter<RankOptions>] {
    ComparedSelection.rows(
      of: LocalizedText(en: "What is ranked.", zh: "给什么排名：地区、领域或机关。"),
      within: "--within <code|name>"
    ).at(\.selection)
  }

  private static var values: [Parameter<RankOptions>] {
    [
      .option(
        "--indicators <key>,...", \.indicators,
        LocalizedText(
          en: "By what is ranked, each in a ranking of its own: keys of indicators, or rates "
            + "such as rate.disclosure.",
          zh: "按哪些指标，每个指标一个排名：指标代码，或比率如 rate.disclosure。")),
      .option(
        "--by <what>", \.criterion,
        LocalizedText(
          en: "The value of a year, or the change between two; matched is like for like.",
          zh: "按一年的数值，或两年间的增减；matched 为同口径。")),
      .option(
        "--population <file>", \.population,
        LocalizedText(
          en: "Values for each 10,000 people: CSV with the columns code, year, population.",
          zh: "按每万人计：人口 CSV 文件，code、year、population 三列。"), kind: .file),
    ] + ComparedSelection.figures.at(\.selection)
      + [InputOptions.boundaryChoice].at(\.input)
  }

  private static var output: [Parameter<RankOptions>] {
    [
      .option(
        "--top <n>", \.top,
        LocalizedText(
          en: "Only the first n ranks, with all that share the last of them.",
          zh: "只列前 n 名，并列的都列出。")),
      .option(
        "--bottom <n>", \.bottom,
        LocalizedText(
          en: "Only the last n, with all that share the first of them.", zh: "只列后 n 名，并列的都列出。")),
      .flag(
        "--distribution", \.hasDistribution,
        LocalizedText(
          en: "Also how all ranked values are spread; in CSV, in place of the ranking.",
          zh: "另列全部数值的分布；CSV 则只列分布。")),
      .option(
        "-f, --format <format>", \.format,
        LocalizedText(en: "A table for people, or CSV.", zh: "供人阅读的表格或 CSV。")),
      .option(
        "-o, --output <file>", \.output,
        LocalizedText(
          en: "The file to write, instead of standard output.", zh: "输出文件，默认为标准输出。")),
      .flag(
        "--bom", \.hasByteOrderMark,
        LocalizedText(
          en: "Begins CSV with a byte order mark, for Excel in Chinese.",
          zh: "CSV 加 BOM，便于中文 Excel 打开。")),
    ]
  }
}
