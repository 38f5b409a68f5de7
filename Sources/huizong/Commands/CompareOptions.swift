internal import AnnualReports
internal import Arguments
internal import Rollups

/// What `compare` may be told.
struct CompareOptions: Sendable {
  var input = InputOptions()
  var selection = ComparedSelection()
  var indicators = ComparedMeasures.usual
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
    ComparedSelection.rows(
      of: LocalizedText(en: "What stands in the rows.", zh: "比较什么：地区、领域或机关。"),
      within: "--region <code|name>"
    ).at(\.selection)
  }

  private static var figures: [Parameter<CompareOptions>] {
    [
      .option(
        "--indicators <key>,...", \.indicators,
        LocalizedText(
          en: "What is compared: keys of indicators or their beginning, rates such as "
            + "rate.disclosure, or rates for all of them.",
          zh: "比较哪些指标：指标代码或代码的前段，比率如 rate.disclosure，rates 表示全部比率。"))
    ] + ComparedSelection.figures.at(\.selection)
      + [InputOptions.boundaryChoice].at(\.input) + [
        .flag(
          "--contributions", \.hasContributions,
          LocalizedText(
            en: "Also what each member adds to a change; in CSV, in place of the comparison.",
            zh: "另列各组成部分对增减的贡献；CSV 则只列贡献。"))
      ]
  }
}
