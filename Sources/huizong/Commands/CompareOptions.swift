internal import AnnualReports
internal import Arguments
internal import Rollups

/// What `compare` may be told.
struct CompareOptions: Sendable {
  var input = InputOptions()
  var subjects = ComparedSubjects.regions
  var level: ComparedLevel?
  var region: String?
  var indicators = ComparedMeasures.usual
  var basis = ComparedBasis.summed
  var boundaries = ComparedBoundaries.asReported
  var hasContributions = false
  var format = ListFormat.text
  var output: FilePath?
  var hasByteOrderMark = false

  /// The declarations, in the order of the help.
  static var parameters: [Parameter<CompareOptions>] {
    ComparedReports.parameters.at(\.input) + rows + figures + [
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
      .option(
        "--language <language>", \.input.language,
        LocalizedText(en: "The language of messages and tables.", zh: "消息和表格的语言。")),
    ] + InputOptions.generalParameters.at(\.input)
  }

  private static var rows: [Parameter<CompareOptions>] {
    [
      .option(
        "--of <rows>", \.subjects,
        LocalizedText(en: "What stands in the rows.", zh: "比较什么：地区、领域或机关。")),
      .option(
        "--level <level>", \.level,
        LocalizedText(
          en: "The level of the regions: by default those below --region, else prefectures.",
          zh: "地区的层级；默认为 --region 的下一级，否则为市级。")),
      .option(
        "--region <code|name>", \.region,
        LocalizedText(
          en: "Only what lies in this region.", zh: "只看这个地区之内。")),
    ]
  }

  private static var figures: [Parameter<CompareOptions>] {
    [
      .option(
        "--indicators <key>,...", \.indicators,
        LocalizedText(
          en: "What is compared: keys of indicators or their beginning, rates such as "
            + "rate.disclosure, or rates for all of them.",
          zh: "比较哪些指标：指标代码或代码的前段，比率如 rate.disclosure，rates 表示全部比率。")),
      .option(
        "--basis <basis>", \.basis,
        LocalizedText(
          en: "Sums of the authorities' reports, or what a region's own report says.",
          zh: "各机关报告相加，或取全区域报告的数。")),
      .option(
        "--boundaries <boundaries>", \.boundaries,
        LocalizedText(
          en: "The boundaries of each report's year, or those of 2024 for all years.",
          zh: "按各年度的区划，或所有年度都按 2024 年的区划。")),
      .flag(
        "--contributions", \.hasContributions,
        LocalizedText(
          en: "Also what each member adds to a change; in CSV, in place of the comparison.",
          zh: "另列各组成部分对增减的贡献；CSV 则只列贡献。")),
    ]
  }
}
